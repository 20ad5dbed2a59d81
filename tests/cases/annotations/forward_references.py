"""Strings that name classes of the file itself."""

import multiprocessing as mp
from multiprocessing.connection import Connection as PlainConnection
from typing import Optional


def read(conn: "Connection") -> object:
    return conn.recv()  # ok: the class below


def read_inner(conn: "Server.Connection", maybe: Optional["Server.Connection"]) -> object:
    return conn.recv() or maybe.recv()  # ok: a class of ours


def read_plain(conn: "PlainConnection") -> object:
    return conn.recv()  # MPR073: annotation


class Connection:
    def recv(self):
        return mp.cpu_count()


class Server:
    class Connection:
        def recv(self):
            return 1
