"""Attributes that pickling takes apart and puts back."""

import multiprocessing as mp

import zmq


class Channel:
    def __init__(self):
        self.reader, self.writer = mp.Pipe(duplex=False)
        self.radio = zmq.Context.instance().socket(zmq.SUB)

    def __getstate__(self):
        return self.reader, self.writer

    def __setstate__(self, state):
        self.reader, self.writer = state
        self._make_recv()

    def _make_recv(self):
        def read():
            self.radio.recv()  # ok: a zmq socket
            return self.reader.recv()  # MPR073: Pipe() at line 10

        self.read = read
