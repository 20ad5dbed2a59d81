"""The class of an object is not known, but only one class of the module has the attribute."""

import multiprocessing as mp

import zmq


class Proc:
    def __init__(self):
        self.link, self.far = mp.Pipe()
        self.sock = zmq.Context.instance().socket(zmq.SUB)


class Radio:
    def __init__(self):
        self.sock = zmq.Context.instance().socket(zmq.SUB)


def collect(procs):
    for proc in procs:
        proc.sock.recv()  # ok: zmq sockets in both classes
        proc.link.recv()  # MPR073: Pipe() at line 10


def wait(procs):
    links = [proc.link for proc in procs]
    ready = mp.connection.wait(links)
    return ready[0].recv()  # MPR073: Pipe() at line 10


def other(thing):
    return thing.reader.recv()  # ok: no class of the module has that
