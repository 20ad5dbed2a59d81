"""Decorators after which the function gives something else."""

import contextlib
import functools
import multiprocessing as mp

import zmq


def as_zmq(function):
    @functools.wraps(function)
    def wrapper(*args):
        function(*args)
        return zmq.Context.instance().socket(zmq.PULL)

    return wrapper


def first(function):
    @functools.wraps(function)
    def wrapper():
        return function()[0]

    return wrapper


@as_zmq
def looks_like_a_pipe():
    return mp.Pipe()[0]


@first
def open_pair():
    return mp.Pipe()


@contextlib.contextmanager
def manager():
    yield mp.Pipe()[0]


def main():
    looks_like_a_pipe().recv()  # ok: the wrapper gives a zmq socket
    open_pair().recv()  # MPR073: Pipe() at line 34
    open_pair()[0].recv()  # ok: nothing stands there
    return manager().recv()  # ok: a context manager, not what it yields
