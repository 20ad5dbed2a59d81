"""Mixins, `super()` and several bases."""

import multiprocessing as mp

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
        return self.open().recv()  # MPR073: Pipe() at line 10


class PipeReader(PipeMixin, Reader):
    def read(self):
        return self.open().recv()  # MPR073: Pipe() at line 10


class ZmqReader(ZmqMixin, Reader):
    def read(self):
        return self.open().recv()  # ok: the zmq mixin's


class Both(ZmqMixin, PipeMixin, Reader):
    def read(self):
        self.open().recv()  # ok: the first base wins
        return super().open().recv()  # ok: the first base wins

    def read_second(self):
        return PipeMixin.open(self).recv()  # MPR073: Pipe() at line 10
