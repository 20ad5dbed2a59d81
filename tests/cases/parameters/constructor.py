"""Constructor arguments that end up as attributes."""

import multiprocessing as mp

import zmq


class Reader:
    def __init__(self, conn, radio, depth=1):
        self._conn = conn
        self._radio = radio
        self.depth = depth

    def read(self):
        self._radio.recv()  # ok: a zmq socket
        return self._conn.recv()  # MPR073: Pipe() at line 32


class Tuner:
    def __init__(self, conn):
        self._conn = conn

    def read(self):
        return self._conn.recv()  # ok: built on a zmq socket


def build(conn):
    return Reader(conn, zmq.Context.instance().socket(zmq.SUB))


def main(context):
    ours, theirs = mp.Pipe()
    reader = build(theirs)
    Tuner(context.socket(zmq.SUB)).read()
    return reader.read(), ours
