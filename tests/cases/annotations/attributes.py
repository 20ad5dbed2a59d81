"""Annotated attributes in the class body and in methods."""

from __future__ import annotations

from multiprocessing.connection import Connection
from typing import Any

import zmq


class Host:
    conn: Connection
    conns: list[Connection]
    sock: zmq.Socket
    anything: Any

    def __init__(self, opener, reader: Connection, monitor: tuple[Connection, Connection]) -> None:
        self.declared: Connection = opener()
        self.undeclared = opener()
        self.reader = reader
        self.publisher, self.subscriber = monitor

    def read(self) -> None:
        self.conn.recv()  # MPR073: annotation
        self.sock.recv()  # ok: a zmq socket
        self.anything.recv()  # ok: could be anything
        self.declared.recv()  # MPR073: annotation
        self.undeclared.recv()  # ok: comes from elsewhere
        self.reader.recv()  # MPR073: annotation
        self.subscriber.recv()  # MPR073: annotation
        for number, conn in enumerate(self.conns):
            print(number, conn.recv())  # MPR073: annotation


def outside(host: Host) -> object:
    host.sock.recv()  # ok: a zmq socket
    return host.conn.recv()  # MPR073: annotation


def optional(host: "Host | None") -> object:
    return host.reader.recv() if host else None  # MPR073: annotation
