"""A nested function runs later: it sees every value that the name ever has."""

import multiprocessing as mp

import zmq


def build(context):
    source = mp.Pipe()[0]

    def read():
        return source.recv()  # MPR073: Pipe() at line 9

    read()
    source = context.socket(zmq.PULL)
    print(source.recv())  # ok: here it is the zmq socket
    return read


def build_zmq(context):
    source = context.socket(zmq.PULL)

    def read():
        return source.recv()  # ok: only ever a zmq socket

    return read


feed = mp.Pipe()[0]


def read_feed():
    return feed.recv()  # MPR073: Pipe() at line 29


print(read_feed())
feed = zmq.Context().socket(zmq.SUB)
