"""Factories and links that stand in the class body."""

import multiprocessing as mp
from multiprocessing import connection

import zmq


class Fixture:
    Pipe = staticmethod(mp.Pipe)
    Client = staticmethod(connection.Client)
    open_socket = staticmethod(zmq.Context.instance().socket)
    shared, shared_end = mp.Pipe()

    def pair(self):
        left, right = self.Pipe(duplex=True)
        right.send(1)
        return left.recv()  # MPR073: Pipe() at line 16

    def dial(self, address, key):
        return self.Client(address, authkey=key).recv()  # MPR073: Client() at line 21

    def zmq(self):
        return self.open_socket(zmq.PULL).recv()  # ok: a zmq socket

    def read(self):
        return self.shared.recv()  # MPR073: Pipe() at line 13

    @classmethod
    def read_class(cls):
        return cls.shared.recv()  # MPR073: Pipe() at line 13


def from_outside():
    return Fixture.shared_end.recv()  # MPR073: Pipe() at line 13


class Other:
    shared = zmq.Context.instance().socket(zmq.PULL)

    def read(self):
        return self.shared.recv()  # ok: the other class has a zmq socket there
