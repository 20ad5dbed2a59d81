"""A key that is there on some ways is not surely missing."""

import argparse
import os
from multiprocessing.connection import Client, Listener

import torch.multiprocessing

arguments = argparse.ArgumentParser().parse_args()
PATH = "/run/app.sock"
GIVEN = None
if arguments.key:
    GIVEN = arguments.key.encode()


def uncertain(flag, options):
    key = None
    if options.key:
        key = options.key.encode()
    Listener(PATH, authkey=key)  # ok: set when the option is
    Listener(PATH, authkey=GIVEN)  # ok: set when the option is
    Listener(PATH, authkey=options.key.encode() if options.key else None)  # ok: set when the option is
    Listener(PATH, authkey=options.key and options.key.encode())  # ok: set when the option is
    Client(PATH, authkey=os.environ.get("KEY", None))  # ok: the same as without None
    return Client(PATH, authkey=os.environb.get(b"KEY"))  # ok: the environment's


def certain(flag):
    key = None if flag else b""
    Listener(PATH, authkey=key)  # MPR081: b""
    Listener(PATH, authkey=os.environ.get("KEY", "").encode())  # MPR081: b""
    return Listener(PATH, authkey=(nothing := None)), nothing  # MPR081: Listener without authkey


class Server:
    authkey = None

    def __init__(self, path, other=None):
        self.other = other
        self.never = None
        self.listeners = [
            Listener(path, authkey=self.authkey),  # ok: set from outside below
            Listener(path, authkey=self.other),  # ok: nobody here makes one without
            Listener(path, authkey=self.never),  # MPR081: Listener without authkey
        ]


server = Server(PATH, os.urandom(8))
server.authkey = os.urandom(8)  # ok: random


class OwnListener(Listener):
    pass


class KeyedListener(Listener):
    def __init__(self, path, key):
        super().__init__(path, authkey=key)  # ok: every caller gives one


class OpenListener(Listener):
    def __init__(self, path):
        super().__init__(path)  # MPR081@9: Listener without authkey


OwnListener(PATH)  # MPR081: Listener without authkey
KeyedListener(PATH, os.urandom(8))  # ok: a key


def ranked(key):
    Listener(PATH, authkey=key)  # ok: the launcher gives one


torch.multiprocessing.spawn(ranked, nprocs=2)
