"""Base classes that open, keep and read."""

import multiprocessing as mp

import zmq


class Base:
    def __init__(self):
        self.conn, self.far = mp.Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)

    @property
    def reader(self):
        return self.far


class Keeper:
    def __init__(self, stream, radio=None):
        self.stream = stream
        self.sub = radio

    def read(self):
        return self.stream.recv()  # MPR073: (Pipe() in core/keepers.py at line 11)

    def listen(self):
        return self.sub.recv()  # ok: the subclass hands up a zmq socket
