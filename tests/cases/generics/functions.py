"""Type variables that say: what goes in comes out."""

import multiprocessing as mp
from collections.abc import Callable, Iterable, Sequence
from multiprocessing.connection import Connection
from typing import Any, TypeVar, cast

import zmq

T = TypeVar("T")
C = TypeVar("C", bound=Connection)
D = TypeVar("D", Connection, zmq.Socket)


def first(items: Sequence[T]) -> T:
    return items[0]


def bound(conn: C) -> object:
    return conn.recv()  # MPR073: annotation


def constrained(source: D) -> object:
    return source.recv()  # MPR073: annotation


def call(factory: Callable[[], Connection], other: Callable[[], zmq.Socket]) -> object:
    other().recv()  # ok: makes a zmq socket
    return factory().recv()  # MPR073: annotation


def types(cls: type[Connection], others: Iterable[type[zmq.Socket]]) -> object:
    for other in others:
        other(None).recv()  # ok: a zmq socket
    return cls(1).recv()  # MPR073: recv()


def main(anything: Any, context: zmq.Context) -> object:
    cast(zmq.Socket, anything).recv()  # ok: a zmq socket
    cast(Connection, anything).recv()  # MPR073: at line
    cast("Connection", anything).recv()  # MPR073: at line
    first([context.socket(zmq.SUB)]).recv()  # ok: a zmq socket
    return first(mp.Pipe()).recv()  # MPR073: Pipe() at line 43


def told_less(anything):
    reader = mp.Pipe()[0]
    cast(object, anything).recv()  # ok: nobody says what it is
    return cast(object, reader).recv()  # MPR073: Pipe() at line 47
