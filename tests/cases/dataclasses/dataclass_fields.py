"""Records declared as dataclasses."""

import dataclasses
import multiprocessing as mp
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

import zmq


@dataclass
class Declared:
    conn: Connection
    sock: zmq.Socket
    name: str = ""


@dataclasses.dataclass(frozen=True)
class Loose:
    conn: Any
    sock: Any
    extra: Any = None


@dataclass
class Made:
    pair: Any = field(default_factory=mp.Pipe)
    number: int = field(default=0)

    def read(self):
        ours, theirs = self.pair
        theirs.send(self.number)
        return ours.recv()  # MPR073: Pipe()


def read(record: Declared):
    record.sock.recv()  # ok: a zmq socket
    return record.conn.recv()  # MPR073: annotation


def main(context):
    ours, theirs = mp.Pipe()
    loose = Loose(ours, context.socket(zmq.PULL))
    loose.sock.recv()  # ok: the second field
    loose.conn.recv()  # MPR073: Pipe() at line 43
    named = Loose(sock=context.socket(zmq.PULL), conn=None, extra=theirs)
    named.sock.recv()  # ok: a zmq socket
    named.extra.recv()  # MPR073: Pipe() at line 43
    other = dataclasses.replace(named, conn=ours)
    return other.conn.recv()  # MPR073: Pipe() at line 43


def changed(record: Loose, context):
    ours, theirs = mp.Pipe()
    other = dataclasses.replace(record, conn=ours, sock=context.socket(zmq.PULL))
    other.sock.recv()  # ok: a zmq socket
    return other.conn.recv(), theirs  # MPR073: Pipe() at line 55
