"""Names of a class body are not visible in its methods."""

import multiprocessing as mp

import zmq

source = zmq.Context.instance().socket(zmq.PULL)


class Feed:
    source, target = mp.Pipe()
    banner = source.recv()  # MPR073: Pipe() at line 11

    def read(self):
        return source.recv()  # ok: the global, which is a zmq socket

    def read_own(self):
        return self.source.recv()  # MPR073: Pipe() at line 11


class Local:
    feed = mp.Pipe()[0]

    def read(self):
        feed = zmq.Context.instance().socket(zmq.PULL)
        return feed.recv()  # ok: a local
