"""A helper that hands out both ends in a `with`."""

import contextlib
import multiprocessing as mp

import zmq


@contextlib.contextmanager
def channel():
    left, right = mp.Pipe()
    try:
        yield left, right
    finally:
        left.close()
        right.close()


@contextlib.contextmanager
def zmq_channel(context):
    left, right = context.socket(zmq.PAIR), context.socket(zmq.PAIR)
    yield left, right


def run(context):
    with channel() as (ours, theirs):
        theirs.send("hello")
        ours.recv()  # MPR073: Pipe() at line 11
    with zmq_channel(context) as (ours, theirs):
        theirs.send(b"hello")
        ours.recv()  # ok: zmq sockets this time
    with channel() as ends:
        return ends[0].recv()  # MPR073: Pipe() at line 11
