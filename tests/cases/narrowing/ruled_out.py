"""Values that are connections, ruled out by a check."""

import multiprocessing as mp
from multiprocessing.connection import Connection

import zmq


def read(source):
    if isinstance(source, zmq.Socket):
        return source.recv()  # ok: the zmq socket of the two
    return source.recv()  # MPR073: Pipe() at line 42


def read_else(source):
    if isinstance(source, Connection):
        return source.recv()  # MPR073: Pipe() at line 42
    else:
        return source.recv()  # ok: the connection went the other way


def read_early(source):
    if isinstance(source, Connection):
        return None
    return source.recv()  # ok: the connection has left


def read_none(source):
    if source is None:
        return source.recv()  # ok: None
    return source.recv()  # MPR073: Pipe() at line 42


def read_loop(sources):
    for source in sources:
        if not isinstance(source, Connection):
            continue
        source.recv()  # MPR073: recv()


def main(context):
    reader = mp.Pipe()[0]
    for source in (reader, context.socket(zmq.PULL)):
        read(source)
        read_else(source)
        read_early(source)
        read_none(source)
    read_loop([reader, context.socket(zmq.PULL)])


class Source:
    def __init__(self, context, local):
        self.source = mp.Pipe()[0] if local else context.socket(zmq.PULL)

    def read(self):
        if isinstance(self.source, zmq.Socket):
            return self.source.recv()  # ok: the zmq socket of the two
        return self.source.recv()  # MPR073: Pipe() at line 53

    def read_early(self):
        if isinstance(self.source, Connection):
            return None
        return self.source.recv()  # ok: the connection has left
