"""Keys that stand elsewhere in the file."""

import os
from multiprocessing.connection import Client, Listener

KEY = b"letmein"
TEXT = "letmein"
FROM_ENVIRONMENT = os.environb[b"KEY"]
DEFAULTED = os.environ.get("KEY", "letmein").encode()
ALSO_DEFAULTED = os.getenv("KEY", "letmein")


class Server:
    authkey = b"letmein"
    backlog = 4

    def __init__(self, path, key=b"letmein"):
        self.path = path
        self.key = b"letmein"
        self.given = key
        self.secret = os.urandom(8)

    def open(self):
        Listener(self.path, authkey=self.authkey)  # MPR082: line 14
        Listener(self.path, authkey=self.key)  # MPR082: line 19
        Listener(self.path, authkey=self.given)  # MPR082: line 17
        return Listener(self.path, authkey=self.secret)  # ok: random


def module_level(path):
    Client(path, authkey=KEY)  # MPR082: line 6
    Client(path, authkey=TEXT.encode())  # MPR082: line 7
    Client(path, authkey=Server.authkey)  # MPR082: line 14
    Client(path, authkey=FROM_ENVIRONMENT)  # ok: from the environment
    Client(path, authkey=DEFAULTED)  # MPR082: line 9
    return Client(path, authkey=ALSO_DEFAULTED.encode())  # MPR082: line 10


def parameter(path, key=b"letmein"):
    return Client(path, authkey=key)  # MPR082: line 39


def choice(path, debug):
    key = b"debug" if debug else os.urandom(16)
    return Client(path, authkey=key)  # MPR082: line 44


def replaced(path):
    key = b"letmein"
    key = os.urandom(16)
    return Client(path, authkey=key)  # ok: replaced in the line above


def options(path):
    known = {"authkey": b"letmein", "family": "AF_UNIX"}
    return Client(path, **known)  # MPR082: line 55
