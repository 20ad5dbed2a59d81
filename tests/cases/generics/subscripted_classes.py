"""Generic classes that are named with what they hold where they are called."""

import enum
import multiprocessing as mp
import socket
from typing import Generic, TypeVar

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, link):
        self.link = link

    @classmethod
    def of(cls, link):
        return cls(link)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 38


class Bag(Generic[T]):
    def read(self, link):
        return link.recv()  # MPR073: Pipe() at line 38


class Wires(Generic[T]):
    def read(self, link):
        return link.recv()  # ok: sockets


class Kind(enum.Enum):
    LINK = mp.Pipe


def start():
    ours, theirs = mp.Pipe()
    Box[int](ours).read()
    Box[str](theirs).link.recv()  # MPR073: Pipe() at line 38
    Box[str].of(theirs).link.recv()  # MPR073: Pipe() at line 38
    Box[str].of(socket.socket()).link.recv()  # ok: a socket
    chosen = Bag[int]
    chosen().read(ours)
    Wires[bytes]().read(socket.socket())
    return Kind["LINK"]
