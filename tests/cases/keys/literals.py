"""Every way to write a key into the source."""

import multiprocessing
import os
import secrets
from multiprocessing.connection import Client, Listener

PATH = "/run/app.sock"


def literals(name):
    Listener(PATH, authkey=b"secret password")  # MPR082@5: line 12
    Client(PATH, authkey=b"secret password")  # MPR082@5: line 13
    Client(PATH, "AF_UNIX", b"secret password")  # MPR082: line 14
    Listener(PATH, None, 1, b"secret password")  # MPR082: line 15
    Client(PATH, authkey="secret".encode())  # MPR082: line 16
    Client(PATH, authkey="secret".encode("utf-8"))  # MPR082: line 17
    Client(PATH, authkey=bytes("secret", "utf-8"))  # MPR082: line 18
    Client(PATH, authkey=bytes("secret", encoding="ascii"))  # MPR082: line 19
    Client(PATH, authkey=b"x" * 32)  # MPR082: line 20
    Client(PATH, authkey=b"sec" + b"ret")  # MPR082: line 21
    Client(PATH, authkey=f"{'sec'}ret".encode())  # MPR082: line 22
    return Client(PATH, authkey=f"{name}ret".encode())  # ok: a part comes from the caller


def random():
    Listener(PATH, authkey=os.urandom(32))  # ok: random
    Listener(PATH, authkey=secrets.token_bytes(32))  # ok: random
    Listener(PATH, authkey=secrets.token_hex(16).encode())  # ok: random
    return Client(PATH, authkey=bytes(multiprocessing.current_process().authkey))  # ok: the process' own key
