"""A subclass that gives something else than its base."""

import multiprocessing as mp

import zmq


class Base:
    def source(self):
        return mp.Pipe()[0]

    @property
    def feed(self):
        return mp.Pipe()[0]

    factory = staticmethod(mp.Pipe)


class Remote(Base):
    def source(self):
        return zmq.Context.instance().socket(zmq.PULL)

    @property
    def feed(self):
        return zmq.Context.instance().socket(zmq.SUB)

    @staticmethod
    def factory():
        return zmq.Context.instance().socket(zmq.SUB), None

    def read(self):
        self.source().recv()  # ok: overridden
        self.feed.recv()  # ok: overridden
        self.factory()[0].recv()  # ok: overridden
        super().source().recv()  # MPR073: Pipe() at line 10
        return super().feed.recv()  # MPR073: Pipe() at line 14


def main():
    Remote().source().recv()  # ok: overridden
    Remote().feed.recv()  # ok: overridden
    Base().feed.recv()  # MPR073: Pipe() at line 14
    return Base().source().recv()  # MPR073: Pipe() at line 10
