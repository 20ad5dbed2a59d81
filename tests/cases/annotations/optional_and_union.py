"""A connection, or something else."""

import typing
from multiprocessing.connection import Connection
from typing import Optional, Union

import zmq


def optional(conn: Optional[Connection] = None) -> object:
    return conn.recv() if conn else None  # MPR073: annotation


def union(conn: Union[Connection, zmq.Socket, None]) -> object:
    return conn.recv()  # MPR073: annotation


def dotted(conn: typing.Optional[Connection]) -> object:
    assert conn is not None
    return conn.recv()  # MPR073: annotation


def pipe_sign(conn: Connection | None) -> object:
    return conn.recv()  # MPR073: annotation


def reversed_sign(conn: None | Connection) -> object:
    return conn.recv()  # MPR073: annotation


def optional_zmq(sock: Optional[zmq.Socket]) -> object:
    return sock.recv() if sock else None  # ok: a zmq socket


def union_zmq(sock: "Union[zmq.Socket, bytes]") -> object:
    return sock.recv()  # ok: nothing that unpickles
