"""A module that is called `mp` because it is a context."""

import multiprocessing

import zmq

mp = multiprocessing.get_context("forkserver")
_default = None


def get_mp_context():
    return multiprocessing.get_context("spawn")


def default():
    global _default
    if _default is None:
        _default = multiprocessing.get_context()
    return _default


def main():
    mp.Pipe()[0].recv()  # MPR073: Pipe() at line 23
    get_mp_context().Pipe()[0].recv()  # MPR073: Pipe() at line 24
    default().Pipe()[0].recv()  # MPR073: Pipe() at line 25
    zmq.Context.instance().Pipe()[0].recv()  # ok: a zmq context
