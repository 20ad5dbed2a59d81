"""Copies of containers, and of what is in them."""

import copy
import multiprocessing as mp
import weakref
from contextvars import ContextVar

import zmq

current = ContextVar("current")
tuned = ContextVar("tuned")


class Pool:
    def __init__(self, context):
        self.readers = [mp.Pipe()[0]]
        self.radios = [context.socket(zmq.SUB)]
        self.by_name = {"a": mp.Pipe()[1]}

    def read(self):
        for reader in copy.copy(self.readers):
            reader.recv()  # MPR073: Pipe() at line 16
        for radio in copy.copy(self.radios):
            radio.recv()  # ok: zmq sockets
        for name, end in sorted(self.by_name.copy().items()):
            name.recv()  # ok: a string
            end.recv()  # MPR073: Pipe() at line 18
        return weakref.ref(self)


def enter(context):
    current.set(mp.Pipe()[0])
    tuned.set(context.socket(zmq.SUB))


def use():
    tuned.get().recv()  # ok: a zmq socket
    return current.get().recv()  # MPR073: Pipe() at line 32
