"""Annotated parameters, with every way to spell the class."""

import multiprocessing
import multiprocessing as mp
import multiprocessing.connection as mpc
from multiprocessing import connection
from multiprocessing.connection import Connection, PipeConnection
from multiprocessing.connection import Connection as Conn

import zmq


def dotted(conn: multiprocessing.connection.Connection) -> None:
    conn.recv()  # MPR073: annotation


def alias(conn: mp.connection.Connection) -> None:
    conn.recv()  # MPR073: annotation


def module_alias(conn: mpc.Connection) -> None:
    conn.recv()  # MPR073: annotation


def submodule(conn: connection.Connection) -> None:
    conn.recv()  # MPR073: annotation


def name(conn: Connection, name: str, sock: zmq.Socket) -> None:
    conn.recv()  # MPR073: annotation
    name.recv()  # ok: a string
    sock.recv()  # ok: a zmq socket


def renamed(conn: Conn) -> None:
    conn.recv()  # MPR073: annotation


def windows(conn: PipeConnection) -> None:
    conn.recv()  # MPR073: annotation


def keyword_only(*, conn: Connection) -> None:
    conn.recv()  # MPR073: annotation


def positional_only(conn: Connection, /) -> None:
    conn.recv()  # MPR073: annotation


async def in_async(conn: Connection) -> None:
    conn.recv()  # MPR073: annotation
