"""A key that comes from elsewhere is a key."""

import getpass
import multiprocessing
import os
from multiprocessing.connection import Client, Listener
from pathlib import Path

from settings import AUTHKEY


def known(path, authkey, options, *args, **kwargs):
    Listener(path, authkey=authkey)  # ok: the caller's
    Listener(path, authkey=AUTHKEY)  # ok: from another module
    Listener(path, **options)  # ok: may hold a key
    Listener(path, **kwargs)  # ok: may hold a key
    Listener(*args)  # ok: may hold a key
    Client(path, None, *args)  # ok: may hold a key
    Client(path, authkey=getpass.getpass().encode())  # ok: typed in
    Client(path, authkey=Path("key").read_bytes())  # ok: from a file
    Client(path, authkey=os.environb[b"KEY"])  # ok: from the environment
    return Client(path, authkey=multiprocessing.current_process().authkey)  # ok: the process' own key


def optional(path, authkey=None):
    return Listener(path, authkey=authkey)  # ok: nobody here calls it without


class Server:
    def __init__(self, path, authkey):
        self.authkey = authkey
        self.listener = Listener(path, authkey=self.authkey)  # ok: the caller's
