# python: 3.11
"""`except*` groups."""

import multiprocessing as mp

import zmq


def read(context):
    source = None
    try:
        source = mp.Pipe()[0]
    except* OSError as group:
        group.recv()  # ok: an exception group
        source = context.socket(zmq.PULL)
    return source.recv()  # MPR073: Pipe() at line 12
