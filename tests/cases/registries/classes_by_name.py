"""A table of classes, one of which opens a pipe."""

import multiprocessing as mp

import zmq


class Local:
    def __init__(self):
        self.link, self.far = mp.Pipe()


class Remote:
    def __init__(self):
        self.link = zmq.Context.instance().socket(zmq.PAIR)


BACKENDS = {"local": Local, "remote": Remote}


def open_backend(name):
    return BACKENDS[name]()


def main(name):
    BACKENDS["remote"]().link.recv()  # ok: the zmq one
    BACKENDS["local"]().link.recv()  # MPR073: Pipe() at line 10
    return open_backend(name).link.recv()  # MPR073: Pipe() at line 10
