"""The module's names, taken by something else."""

import multiprocessing
from multiprocessing import Pipe

import zmq


def parameter(multiprocessing):
    return multiprocessing.Pipe()[0].recv()  # ok: a parameter


def local():
    Pipe = zmq.Context.instance().socket
    return Pipe(zmq.PULL).recv()  # ok: a local


def late_local():
    left = Pipe()
    Pipe = left
    return Pipe.recv()  # ok: the name is local in the whole function


def loop(factories):
    for Pipe in factories:
        Pipe()[0].recv()  # ok: the loop's name


class Factory:
    Pipe = staticmethod(zmq.Context.instance().socket)

    def own(self):
        return self.Pipe(zmq.PULL).recv()  # ok: the class attribute

    def imported(self):
        return Pipe()[0].recv()  # MPR073: Pipe() at line 36


def not_shadowed():
    return multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 40
