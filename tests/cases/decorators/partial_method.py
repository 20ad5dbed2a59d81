"""`functools.partialmethod` and `operator` helpers."""

import functools
import multiprocessing as mp
import operator

import zmq


class Reader:
    def read(self, source, depth):
        return source.recv(), depth  # MPR073: Pipe() at line 23

    read_one = functools.partialmethod(read, depth=1)

    def listen(self, source, depth):
        return source.recv(), depth  # ok: a zmq socket

    listen_one = functools.partialmethod(listen, depth=1)


def main(context):
    Reader().read_one(mp.Pipe()[0])
    Reader().listen_one(context.socket(zmq.SUB))
    first = operator.itemgetter(0)
    first([context.socket(zmq.SUB)]).recv()  # ok: a zmq socket
    return first(mp.Pipe()).recv()  # MPR073: Pipe() at line 27
