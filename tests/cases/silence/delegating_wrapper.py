"""Wrappers whose own `recv` is called."""

import json
import multiprocessing as mp
import socket


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
        return self._conn.recv()  # MPR073: Pipe() at line 36


class Tracing:
    def __init__(self, conn):
        self._conn = conn

    def __getattr__(self, name):
        return getattr(self._conn, name)


def main():
    left, right = mp.Pipe()
    JsonChannel(left).recv()  # ok: a class of ours, which does not unpickle
    PlainChannel(right).recv()  # ok: a class of ours, reported where it unpickles
    return Tracing(left).recv()  # MPR073: Pipe() at line 36


def of_a_socket():
    return Tracing(socket.socket()).recv()  # ok: a socket
