"""A branch that ends in `raise`, `continue` or `sys.exit()` does not reach what follows."""

import multiprocessing as mp
import sys

import zmq


def with_raise(kind, context):
    if kind == "pipe":
        source = mp.Pipe()[0]
        raise ValueError(source)
    else:
        source = context.socket(zmq.PULL)
    return source.recv()  # ok: the branch with the pipe has left


def with_exit(kind, context):
    source = context.socket(zmq.PULL)
    if kind == "pipe":
        source = mp.Pipe()[0]
        sys.exit(source)
    return source.recv()  # ok: the branch with the pipe has left


def with_continue(kinds, context):
    for kind in kinds:
        if kind == "pipe":
            source = mp.Pipe()[0]
            source.recv()  # MPR073: Pipe() at line 29
            continue
        source = context.socket(zmq.PULL)
        source.recv()  # ok: assigned in this very round


def with_return_in_try(path, context):
    try:
        source = mp.Pipe()[0]
        return source.recv()  # MPR073: Pipe() at line 38
    except OSError:
        source = context.socket(zmq.PULL)
    return source.recv(), path  # ok: the handler has replaced it
