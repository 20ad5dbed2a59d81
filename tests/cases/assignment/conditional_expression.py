"""Choose the source with one line."""

import multiprocessing as mp

import zmq

fast, fast_end = mp.Pipe()
slow, slow_end = mp.Pipe()
radio = zmq.Context.instance().socket(zmq.SUB)
cable = zmq.Context.instance().socket(zmq.PULL)


def read(hurry):
    source = fast if hurry else slow
    return source.recv()  # MPR073: Pipe() at line 7


def read_mixed(local):
    source = radio if not local else slow
    return source.recv()  # MPR073: Pipe() at line 8


def read_air(local):
    source = cable if local else radio
    return source.recv()  # ok: both are zmq sockets


def read_inline(hurry):
    return (fast if hurry else radio).recv()  # MPR073: Pipe() at line 7
