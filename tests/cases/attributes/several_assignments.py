"""An attribute that is given more than once: any of them may be there."""

import multiprocessing as mp

import zmq


class Source:
    def __init__(self, context):
        self.stream = context.socket(zmq.PULL)
        self.radio = context.socket(zmq.SUB)

    def switch(self):
        self.stream = mp.Pipe()[0]

    def retune(self, context):
        self.radio = context.socket(zmq.SUB)

    def read(self):
        return self.stream.recv()  # MPR073: Pipe() at line 14

    def listen(self):
        return self.radio.recv()  # ok: a zmq socket both times


class Straight:
    def __init__(self, context):
        self.stream = mp.Pipe()[0]
        self.stream.recv()  # MPR073: Pipe() at line 28
        self.stream = context.socket(zmq.PULL)
        self.stream.recv()  # ok: replaced in the line above
