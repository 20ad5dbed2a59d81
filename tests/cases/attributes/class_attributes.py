"""Factories and links that stand in the class body."""

import abc
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
        return left.recv()  # MPR073: Pipe() at line 17

    def dial(self, address, key):
        return self.Client(address, authkey=key).recv()  # MPR073: Client() at line 22

    def zmq(self):
        return self.open_socket(zmq.PULL).recv()  # ok: a zmq socket

    def read(self):
        return self.shared.recv()  # MPR073: Pipe() at line 14

    @classmethod
    def read_class(cls):
        return cls.shared.recv()  # MPR073: Pipe() at line 14


def from_outside():
    return Fixture.shared_end.recv()  # MPR073: Pipe() at line 14


class Other:
    shared = zmq.Context.instance().socket(zmq.PULL)

    def read(self):
        return self.shared.recv()  # ok: the other class has a zmq socket there


class Relay:
    """Each object has a pipe under the name of the class's own socket."""

    inbox = zmq.Context.instance().socket(zmq.PULL)

    def __init__(self):
        self.inbox, self.outbox = mp.Pipe()

    @classmethod
    def read_class(cls):
        return cls.inbox.recv()  # ok: a class method sees the class's socket

    def read(self):
        return self.inbox.recv()  # MPR073: Pipe() at line 52


class Shared(abc.ABC, Fixture):
    @classmethod
    def read_again(cls):
        return cls.shared.recv()  # MPR073: Pipe() at line 14
