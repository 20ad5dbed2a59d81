"""Annotations written as strings, and classes imported for the type checker only."""

from __future__ import annotations

import typing as t
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

    import zmq

if t.TYPE_CHECKING:
    from multiprocessing import connection


def unquoted(conn: Connection) -> object:
    return conn.recv()  # MPR073: annotation


def quoted(conn: "Connection") -> object:
    return conn.recv()  # MPR073: annotation


def quoted_inside(conns: list["Connection"]) -> object:
    return conns[0].recv()  # MPR073: annotation


def quoted_union(conn: "Connection | None") -> object:
    return conn and conn.recv()  # MPR073: annotation


def quoted_dotted(conn: "connection.Connection") -> object:
    return conn.recv()  # MPR073: annotation


def listening(listener: "Listener") -> object:
    return listener.accept().recv()  # MPR073: Listener.accept() at line 38


def quoted_zmq(sock: "zmq.Socket") -> object:
    return sock.recv()  # ok: a zmq socket


def broken(conn: "Connection[") -> object:
    return conn.recv()  # ok: no annotation at all
