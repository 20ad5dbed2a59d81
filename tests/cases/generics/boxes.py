"""A generic container of the project."""

import multiprocessing as mp
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

import zmq

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> T:
        return self.item


def main(context):
    local = Box(mp.Pipe()[0])
    remote = Box(context.socket(zmq.PULL))
    local.get().recv()  # MPR073: Pipe() at line 21
    remote.get().recv()  # ok: the other box
    remote.item.recv()  # ok: the other box
    return local.item.recv()  # MPR073: Pipe() at line 21


def given(box: Box[Connection], other: "Box[zmq.Socket]") -> object:
    other.get().recv()  # ok: a box of zmq sockets
    return box.get().recv()  # MPR073: recv()


K = TypeVar("K")


class Pair(Generic[K, T]):
    def __init__(self, key: K, item: T) -> None:
        self.key, self.item = key, item

    def get(self) -> T:
        return self.item

    def name(self) -> K:
        return self.key


def given_pair(pair: Pair[zmq.Socket, Connection]) -> object:
    pair.name().recv()  # ok: a zmq socket
    return pair.get().recv()  # MPR073: recv()
