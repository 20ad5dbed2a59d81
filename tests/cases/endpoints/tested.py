"""A key that a test has found to be there is not missing."""

import argparse
import os
import sys
from multiprocessing.connection import Client, Listener

PATH = "/run/app.sock"
KEY = os.environ.get("KEY", "")
if not KEY:
    raise SystemExit("KEY is not set")
SECOND = os.environ.get("SECOND_KEY", "")
if SECOND == "":
    print("no second key")
THIRD = os.environ.get("THIRD_KEY", "").encode()
assert THIRD, "no third key"


def of_the_module():
    Listener(PATH, authkey=KEY.encode())  # ok: the program ends without one
    Listener(PATH, authkey=THIRD)  # ok: the program ends without one
    return Listener(PATH, authkey=SECOND.encode())  # MPR081: b""


def left_early():
    key = os.environ.get("KEY", "")
    Client(PATH, authkey=key.encode())  # MPR081: b""
    if len(key) < 16:
        sys.exit("KEY is too short")
    return Listener(PATH, authkey=key.encode())  # ok: long enough


def inside(key=None, other=None):
    if key:
        Listener(PATH, authkey=key)  # ok: given
    elif other is not None:
        Listener(PATH, authkey=other)  # ok: given
    else:
        Listener(PATH, authkey=key)  # MPR081: Listener without authkey
    return Listener(PATH, authkey=key) if key else None  # ok: given


def required(key=None, other=None):
    if key is None:
        raise ValueError("a key, please")
    assert other is not None
    return Listener(PATH, authkey=key), Listener(PATH, authkey=other)  # ok: given


def of_a_type(key=None):
    if not isinstance(key, (bytes, bytearray)):
        raise TypeError(key)
    return Listener(PATH, authkey=key)  # ok: given


def warned_only(key=None):
    if not key:
        print("no key")
    return Listener(PATH, authkey=key)  # MPR081: Listener without authkey


def tested_too_early(key=None):
    if not key:
        raise ValueError("a key, please")
    key = None
    return Listener(PATH, authkey=key)  # MPR081: Listener without authkey


def by_the_parser():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quiet", action="store_true")
    key = os.environ.get("KEY", "").encode()
    if not key:
        parser.error("KEY is not set")
    return Listener(PATH, authkey=key), parser.parse_args()  # ok: the program ends without one


def asked_for():
    while not (key := os.environ.get("KEY", "")):
        os.environ["KEY"] = input("key: ")
    return Listener(PATH, authkey=key.encode())  # ok: asked for until there is one


class Server:
    def __init__(self, key=None):
        self.key = key
        self.variable = os.environ.get("KEY", "").encode()
        if not self.variable:
            raise RuntimeError("KEY is not set")

    def run(self):
        Listener(PATH, authkey=self.variable)  # ok: there is no server without one
        Listener(PATH, authkey=self.key)  # MPR081: Listener without authkey
        if self.key is None:
            return None
        return Listener(PATH, authkey=self.key)  # ok: given


inside()
required()
of_a_type()
warned_only()
tested_too_early()
Server()
