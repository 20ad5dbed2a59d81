"""Mixins, `super()` and several bases."""

import multiprocessing as mp

import vendor
import zmq


class PipeMixin:
    def open(self):
        self.link, self.far = mp.Pipe()
        return self.link


class ZmqMixin:
    def open(self):
        self.link = zmq.Context.instance().socket(zmq.PAIR)
        return self.link


class Reader:
    def read_link(self):
        return self.open().recv()  # MPR073: Pipe() at line 11


class PipeReader(PipeMixin, Reader):
    def read(self):
        return self.open().recv()  # MPR073: Pipe() at line 11


class ZmqReader(ZmqMixin, Reader):
    def read(self):
        return self.open().recv()  # ok: the zmq mixin's


class Both(ZmqMixin, PipeMixin, Reader):
    def read(self):
        self.open().recv()  # ok: the first base wins
        return super().open().recv()  # ok: the first base wins

    def read_second(self):
        return PipeMixin.open(self).recv()  # MPR073: Pipe() at line 11


class Opened:
    def __init__(self):
        self.conn = mp.Pipe()[0]
        self.radio = zmq.Context.instance().socket(zmq.SUB)


class Window(vendor.Window, Opened):
    def __init__(self):
        vendor.Window.__init__(self)

    def read(self):
        self.radio.recv()  # ok: a zmq socket
        return self.conn.recv()  # MPR073: Pipe() at line 47
