"""Constructors that are taken over by name, and ``__new__``."""

import multiprocessing as mp

import zmq


class Base:
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 40


class Derived(Base):
    __init__ = Base.__init__


class Fresh:
    def __new__(cls, conn):
        made = super().__new__(cls)
        made.conn = conn
        return made

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 40


class Tuner:
    def __new__(cls, conn):
        made = super().__new__(cls)
        made.conn = conn
        return made

    def read(self):
        return self.conn.recv()  # ok: a zmq socket


ours, theirs = mp.Pipe()
made = [Derived(ours), Fresh(ours), Tuner(zmq.Context.instance().socket(zmq.SUB))]
