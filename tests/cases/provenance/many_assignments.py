"""Among many values of a name, the ones that are connections are named, the first in the file first."""

import multiprocessing as mp

import zmq


class Wheel:
    def __init__(self):
        self.current = None

    def to_zmq(self):
        self.current = zmq.Context.instance().socket(zmq.SUB)

    def to_first(self):
        self.current = mp.Pipe()[0]

    def to_second(self):
        self.current = mp.Pipe()[1]

    def to_nothing(self):
        self.current = None

    def read(self):
        return self.current.recv()  # MPR073: Pipe() at line 16


class Quiet(Wheel):
    def __init__(self):
        super().__init__()
        self.radio = zmq.Context.instance().socket(zmq.SUB)

    def listen(self):
        return self.radio.recv()  # ok: a zmq socket
