"""Whatever reads a variable of the environment: without a fallback the key is secret, with one it is in the source."""

import os
from multiprocessing.connection import Listener

PATH = "/run/app.sock"


def with_fallback():
    Listener(PATH, authkey=os.environ.get("KEY", "letmein").encode())  # MPR082: line 10
    Listener(PATH, authkey=os.environb.get(b"KEY", b"letmein"))  # MPR082: line 11
    Listener(PATH, authkey=os.getenv("KEY", "letmein").encode())  # MPR082: line 12
    Listener(PATH, authkey=os.getenvb(b"KEY", b"letmein"))  # MPR082: line 13
    Listener(PATH, authkey=os.environ.setdefault("KEY", "letmein").encode())  # MPR082: line 14
    return Listener(PATH, authkey=os.environb.setdefault(b"KEY", b"letmein"))  # MPR082: line 15


def without_fallback(fallback):
    Listener(PATH, authkey=os.environb.get(b"KEY"))  # ok: from the environment
    Listener(PATH, authkey=os.getenvb(b"KEY"))  # ok: from the environment
    Listener(PATH, authkey=os.environ.setdefault("KEY", fallback).encode())  # ok: the caller's
    return Listener(PATH, authkey=os.environb.setdefault(b"KEY", os.urandom(16)))  # ok: random
