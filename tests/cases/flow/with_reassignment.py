"""A `with` block is no scope and no branch."""

import multiprocessing as mp
import threading

import zmq

lock = threading.Lock()


def inside(context):
    source = mp.Pipe()[0]
    with lock:
        source.recv()  # MPR073: Pipe() at line 12
        source = context.socket(zmq.PULL)
        source.recv()  # ok: replaced in the block
    return source.recv()  # ok: and still replaced behind it


def made_inside():
    with lock:
        source, other = mp.Pipe()
    other.send(None)
    return source.recv()  # MPR073: Pipe() at line 22
