"""A subclass whose `__init__` does not call that of its base."""

import multiprocessing as mp

import zmq


class Base:
    def __init__(self):
        self.link, self.far_end = mp.Pipe()

    def ask(self):
        return self.link.recv()  # MPR073: Pipe() at line 10


class Remote(Base):
    def __init__(self):
        self.link = zmq.Context.instance().socket(zmq.REQ)

    def ask(self):
        return self.link.recv()  # ok: the base's __init__ never runs


class Local(Base):
    def __init__(self):
        super().__init__()
        self.started = True

    def ask(self):
        return self.link.recv()  # MPR073: Pipe() at line 10
