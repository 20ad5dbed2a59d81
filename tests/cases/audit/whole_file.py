# options: --enable-extensions=MPR9
"""The audit asks its questions beside the other rules, and of known things none."""

import os
import socket
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


class Peer(BaseManager):
    def __init__(self, address):
        super().__init__(address, KEY)  # ok: connects below

    def open(self):
        self.connect()


class Host(BaseManager):
    def __init__(self, address):
        super().__init__(address, KEY)  # MPR903@9: manager on an address


def addresses(port, path, *args, host="localhost"):
    Listener(*args)  # MPR903: Listener on an address
    Listener((host, port), authkey=KEY)  # ok: loopback, as far as anybody here says
    Listener(os.path.join(path, "jobs.sock"), authkey=KEY)  # ok: a Unix socket
    Listener(f"{path}/jobs.sock", authkey=KEY)  # ok: a Unix socket
    Listener((os.environ.get("HOST", "127.0.0.1"), port), authkey=KEY)  # ok: loopback, unless it is set
    return Client((host, port), authkey=KEY)  # ok: loopback


def receivers(port):
    with socket.create_connection(("localhost", port)) as sock:
        return sock.recv(16), Client(("localhost", port), authkey=KEY).recv()  # MPR073: Client() at line 36
