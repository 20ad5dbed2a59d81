"""Listeners and clients that let everybody in."""

import multiprocessing.connection as mpc
import os
from multiprocessing import connection
from multiprocessing.connection import Client, Listener

KEY = os.environb[b"KEY"]
NOTHING = None


def listeners(path):
    Listener()  # MPR081@5: Listener without authkey
    Listener(path)  # MPR081: Listener without authkey
    Listener(("127.0.0.1", 6000))  # MPR081: Listener without authkey
    Listener(path, "AF_UNIX", 1, None)  # MPR081: Listener without authkey
    Listener(path, authkey=None)  # MPR081: Listener without authkey
    Listener(path, authkey=NOTHING)  # MPR081: Listener without authkey
    connection.Listener(path)  # MPR081: Listener without authkey
    Listener(path, authkey=KEY)  # ok: a key
    return Listener(path, None, 1, KEY)  # ok: a key, by position


def clients(path):
    Client(path)  # MPR081@5: Client without authkey
    Client(path, None)  # MPR081: Client without authkey
    Client(path, "AF_UNIX", None)  # MPR081: Client without authkey
    mpc.Client(address=path, authkey=None)  # MPR081: Client without authkey
    Client(path, authkey=KEY)  # ok: a key
    return Client(path, "AF_UNIX", KEY)  # ok: a key, by position


def empty(path):
    Listener(path, authkey=b"")  # MPR081: b""
    Client(path, authkey=b"")  # MPR081: b""
    return Listener(path, authkey="".encode())  # MPR081: b""
