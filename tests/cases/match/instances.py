"""Class patterns with fields."""

import multiprocessing as mp
from dataclasses import dataclass
from typing import Any

import zmq


@dataclass
class Link:
    conn: Any
    sock: Any


def main(context):
    link = Link(mp.Pipe()[0], context.socket(zmq.SUB))
    match link:
        case Link(conn=conn, sock=sock):
            sock.recv()  # ok: the other field
            conn.recv()  # MPR073: Pipe() at line 17
    match link:
        case Link(conn, sock):
            sock.recv()  # ok: the second field
            return conn.recv()  # MPR073: Pipe() at line 17
