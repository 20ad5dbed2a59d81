"""Subclasses of the real class, and a class that only shares its name."""

import json
import multiprocessing as mp
from multiprocessing.connection import Connection as PlainConnection


class Logged(PlainConnection):
    def log(self):
        print("open", self.fileno())

    def read(self):
        return self.recv()  # MPR073: recv()


class JsonConnection(PlainConnection):
    def recv(self):
        return json.loads(self.recv_bytes())

    def read(self):
        return self.recv()  # ok: its own recv() does not unpickle

    def read_raw(self):
        return super().recv()  # MPR073: recv()


class Connection:
    def __init__(self, handle):
        self.handle = handle

    def recv(self):
        return self.handle.read()


def use(handle):
    Logged(handle).recv()  # MPR073: recv()
    JsonConnection(handle).recv()  # ok: overridden
    PlainConnection(handle).recv()  # MPR073: Connection() at line 38
    return Connection(handle).recv()  # ok: a class of our own


class Broker:
    """What it receives are connections."""

    def __init__(self):
        self.waiting = [mp.Pipe()[0]]

    def recv(self):
        return self.waiting.pop()


def from_a_broker():
    conn = Broker().recv()  # ok: a class of our own
    return conn.recv()  # MPR073: Pipe() at line 46
