"""Class methods of a base that use what a subclass, or a class it is joined with, binds: `cls.link`, `type(self).link`."""

import multiprocessing as mp
import socket
from abc import ABC, abstractmethod
from multiprocessing.connection import Client


class Reader(ABC):
    shared = None
    wire = None

    @classmethod
    @abstractmethod
    def open(cls):
        """Return where to read from."""

    @classmethod
    def read(cls):
        return cls.open().recv()  # MPR073: Client() at line 43

    @classmethod
    def read_shared(cls):
        return cls.shared[0].recv()  # MPR073: Pipe() at line 38

    @classmethod
    def read_wire(cls):
        return cls.wire.recv()  # ok: the subclass binds a socket

    def read_made(self):
        return type(self).made().recv()  # MPR073: Pipe() at line 47

    def read_more(self):
        return self.__class__.more().recv()  # MPR073: Pipe() at line 53


class PipeReader(Reader):
    shared = mp.Pipe()
    wire = socket.socket()

    @classmethod
    def open(cls):
        return Client("/run/reader", authkey=cls.key())

    @staticmethod
    def made():
        return mp.Pipe()[0]


class Extra:
    @staticmethod
    def more():
        ours, theirs = mp.Pipe()
        return ours


class BothReader(Reader, Extra):
    pass


class Pair:
    """Its subclass has both ends from elsewhere."""

    @classmethod
    def read(cls):
        return cls.connected()[0].recv()  # ok: the subclass makes sockets


class SocketPair(Pair):
    connected = staticmethod(socket.socketpair)
