"""Assignments that carry an annotation."""

import multiprocessing as mp
from multiprocessing.connection import Connection
from typing import Any, Final

import zmq


def declared_first() -> object:
    left: Any
    right: Any
    left, right = mp.Pipe()
    right.send("hello")
    return left.recv()  # MPR073: Pipe() at line 13


def declared_and_made() -> object:
    reader: Final = mp.Pipe(duplex=False)[0]
    return reader.recv()  # MPR073: Pipe() at line 19


def declared_only(opener) -> object:
    conn: Connection = opener()
    return conn.recv()  # MPR073: annotation


def declared_zmq(opener) -> bytes:
    sock: zmq.Socket = opener()
    return sock.recv()  # ok: a zmq socket


def any_from_outside(opener) -> object:
    channel: Any = opener()
    return channel.recv()  # ok: nobody knows what the opener returns
