"""Wrappers whose own `recv` is called."""

import json
import multiprocessing as mp
import socket
from collections.abc import Callable
from functools import partialmethod
from multiprocessing.connection import Connection


class JsonChannel:
    def __init__(self, conn):
        self._conn = conn

    def recv(self):
        return json.loads(self._conn.recv_bytes())

    def __getattr__(self, name):
        return getattr(self._conn, name)


class PlainChannel:
    def __init__(self, conn):
        self._conn = conn

    def recv(self):
        return self._conn.recv()  # MPR073: Pipe() at line 39


class Tracing:
    def __init__(self, conn):
        self._conn = conn

    def __getattr__(self, name):
        return getattr(self._conn, name)


def main():
    left, right = mp.Pipe()
    JsonChannel(left).recv()  # ok: a class of ours, which does not unpickle
    PlainChannel(right).recv()  # ok: a class of ours, reported where it unpickles
    return Tracing(left).recv()  # MPR073: Pipe() at line 39


def of_a_socket():
    return Tracing(socket.socket()).recv()  # ok: a socket


class UnderAnotherName(Tracing):
    def get(self):
        return json.loads(self._conn.recv_bytes())

    recv = get


class WithALambda(Tracing):
    recv = lambda self: json.loads(self._conn.recv_bytes())


class WithALimit(Tracing):
    def get(self, size):
        return json.loads(self._conn.recv_bytes(size))

    recv = partialmethod(get, 1024)


class GivenWhenMade(Tracing):
    def __init__(self, conn):
        super().__init__(conn)
        self.recv = self.get  # ok: a recv() of its own

    def get(self):
        return json.loads(self._conn.recv_bytes())


class GivenLater(Tracing):
    pass


def get(self):
    return json.loads(self._conn.recv_bytes())


GivenLater.recv = get  # ok: a recv() of its own


class Declared(Tracing):
    recv: Callable[[], object]


class Framed(Connection):
    def get(self):
        return json.loads(self.recv_bytes())

    recv = get


def of_other_forms(handle):
    for wrapper in (UnderAnotherName, WithALambda, WithALimit, GivenWhenMade, GivenLater):
        wrapper(mp.Pipe()[0]).recv()  # ok: a recv() of its own
    Framed(handle).recv()  # ok: a recv() of its own
    return Declared(mp.Pipe()[0]).recv()  # MPR073: Pipe() at line 102
