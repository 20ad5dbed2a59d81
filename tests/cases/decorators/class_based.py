"""Single dispatch, static methods by call, cached values, and a decorator that is a class."""

import functools
import multiprocessing as mp
from multiprocessing.connection import Connection

import zmq


class Memo:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


@Memo
def open_once():
    return mp.Pipe()[0]


@Memo
def tune_once():
    return zmq.Context.instance().socket(zmq.SUB)


@functools.singledispatch
def drain(source):
    return source.recv()  # ok: whatever has no function of its own


@drain.register
def _(source: Connection):
    return source.recv()  # MPR073: annotation


@drain.register(zmq.Socket)
def _(source):
    return source.recv()  # ok: a zmq socket


def main():
    tune_once().recv()  # ok: a zmq socket
    return open_once().recv()  # MPR073: Pipe() at line 20
