"""Values that are connections, ruled out by a check."""

import multiprocessing as mp
import sys
from multiprocessing.connection import Connection

import zmq


def read(source):
    if isinstance(source, zmq.Socket):
        return source.recv()  # ok: the zmq socket of the two
    return source.recv()  # MPR073: Pipe() at line 55


def read_else(source):
    if isinstance(source, Connection):
        return source.recv()  # MPR073: Pipe() at line 55
    else:
        return source.recv()  # ok: the connection went the other way


def read_early(source):
    if isinstance(source, Connection):
        return None
    return source.recv()  # ok: the connection has left


def read_none(source):
    if source is None:
        return source.recv()  # ok: None
    return source.recv()  # MPR073: Pipe() at line 55


def read_loop(sources):
    for source in sources:
        if not isinstance(source, Connection):
            continue
        source.recv()  # MPR073: recv()


def read_or_exit(source):
    if not isinstance(source, Connection):
        sys.exit(2)
    source.recv()  # MPR073: recv()


def read_radio_or_exit(source):
    if isinstance(source, Connection):
        sys.exit("a radio, please")
    return source.recv()  # ok: the program has ended


def main(context):
    reader = mp.Pipe()[0]
    for source in (reader, context.socket(zmq.PULL)):
        read(source)
        read_else(source)
        read_early(source)
        read_none(source)
        read_radio_or_exit(source)
    read_or_exit(context.socket(zmq.PULL))
    read_loop([reader, context.socket(zmq.PULL)])


class Source:
    def __init__(self, context, local):
        self.source = mp.Pipe()[0] if local else context.socket(zmq.PULL)

    def read(self):
        if isinstance(self.source, zmq.Socket):
            return self.source.recv()  # ok: the zmq socket of the two
        return self.source.recv()  # MPR073: Pipe() at line 68

    def read_early(self):
        if isinstance(self.source, Connection):
            return None
        return self.source.recv()  # ok: the connection has left
