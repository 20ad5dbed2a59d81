"""Each subclass hands its own kind to the base, and reads it itself."""

import multiprocessing as mp

import zmq


class Base:
    def __init__(self, chan, name):
        self.chan = chan
        self.name = name

    def close(self):
        self.chan.close()


class ZmqBase(Base):
    def __init__(self, context):
        super().__init__(context.socket(zmq.PULL), "zmq")

    def read(self):
        return self.chan.recv()  # ok: this subclass hands up a zmq socket


class Deeper(ZmqBase):
    def peek(self):
        return self.chan.recv()  # ok: inherits from that one


class PipeBase(Base):
    def __init__(self):
        super().__init__(mp.Pipe()[0], "pipe")

    def read(self):
        return self.chan.recv()  # MPR073: Pipe() at line 32
