"""Attributes of what an attribute holds: of the same object's, not of one that is only called the same."""

import socket
from multiprocessing import Pipe


class Worker:
    def __init__(self, local):
        self._local = local

    def open(self):
        self._local.link = Pipe()[0]
        self._local.line = socket.socket()

    def read(self):
        self._local.line.recv()  # ok: a socket
        return self._local.link.recv()  # MPR073: Pipe() at line 12


class Derived(Worker):
    def read_again(self):
        return self._local.link.recv()  # MPR073: Pipe() at line 12


class Station:
    def __init__(self, local):
        self._local = local

    def read(self):
        return self._local.link.recv()  # ok: another class's


def read(worker, other):
    worker.box.link = Pipe()[0]
    worker.box.link.recv()  # MPR073: Pipe() at line 34
    other.box.link.recv()  # ok: another object's


def read_later(worker, other):
    other.box.link.recv()  # ok: nobody sets this one's
    worker.lines.link.recv()  # ok: another attribute
    return worker.box.link.recv()  # MPR073: Pipe() at line 34
