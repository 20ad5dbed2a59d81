"""Slots, and a property with a setter."""

import multiprocessing as mp

import zmq


class Slotted:
    __slots__ = ("conn", "peer", "sock")

    def __init__(self):
        self.conn, self.peer = mp.Pipe()
        self.sock = zmq.Context.instance().socket(zmq.PULL)

    def read(self):
        return self.conn.recv(), self.sock.recv()  # MPR073@16: Pipe() at line 12


class Tuner:
    @property
    def source(self):
        return self._source

    @source.setter
    def source(self, value):
        self._source = value

    def read(self):
        return self.source.recv()  # MPR073: Pipe() at line 34


def tune():
    tuner = Tuner()
    tuner.source = mp.Pipe()[0]
    return tuner.read()
