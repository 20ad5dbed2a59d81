"""Annotations from before there were annotations."""

from multiprocessing.connection import Connection
from typing import List, Optional

import zmq


def one(conn):
    # type: (Connection) -> None
    conn.recv()  # MPR073: annotation


def several(label, conn, sock):
    # type: (str, Optional[Connection], zmq.Socket) -> object
    label.recv()  # ok: a string
    sock.recv()  # ok: a zmq socket
    return conn.recv()  # MPR073: annotation


def each(
    label,  # type: str
    conn,  # type: Connection
):
    # type: (...) -> object
    label.recv()  # ok: a string
    return conn.recv()  # MPR073: annotation


class Reader:
    def read(self, conn):
        # type: (Connection) -> object
        return conn.recv()  # MPR073: annotation


def assigned(opener):
    conn = opener()  # type: Connection
    conns = opener()  # type: List[Connection]
    sock = opener()  # type: zmq.Socket
    sock.recv()  # ok: a zmq socket
    conns[0].recv()  # MPR073: annotation
    return conn.recv()  # MPR073: annotation


def ignored(conn):  # type: ignore
    return conn.recv()  # ok: no annotation


def by_position(sock, conn, /, label):
    # type: (zmq.Socket, Connection, str) -> object
    sock.recv()  # ok: a zmq socket
    label.recv()  # ok: a string
    return conn.recv()  # MPR073: annotation


def attach(chan):
    conn = chan.attach()  # type: Connection
    chan.recv()  # ok: the comment is about what is assigned
    return conn.recv()  # MPR073: annotation


def in_one_line(conn): return conn.recv()  # type: (Connection) -> object  # MPR073: annotation
