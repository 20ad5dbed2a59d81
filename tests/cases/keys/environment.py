"""Reading the environment, with and without a fallback in the source."""

import os
from multiprocessing.connection import Listener
from os import environ, getenv

PATH = "/run/app.sock"


def with_fallback():
    Listener(PATH, authkey=os.environ.get("KEY", "letmein").encode())  # MPR082: line 11
    Listener(PATH, authkey=environ.get("KEY", default="letmein").encode())  # MPR082: line 12
    Listener(PATH, authkey=os.environb.get(b"KEY", b"letmein"))  # MPR082: line 13
    Listener(PATH, authkey=getenv("KEY", "letmein").encode())  # MPR082: line 14
    return Listener(PATH, authkey=(os.environ.get("KEY") or "letmein").encode())  # MPR082: line 15


def without_fallback(config):
    Listener(PATH, authkey=os.environ["KEY"].encode())  # ok: from the environment
    Listener(PATH, authkey=environ["KEY"].encode())  # ok: from the environment
    return Listener(PATH, authkey=config.get("KEY", "x").encode())  # ok: what is no environment is not known
