"""Endless turns over a row of connections."""

import itertools
import multiprocessing as mp

import zmq


class Turns:
    def __init__(self, count, context):
        self.readers = [mp.Pipe(False)[0] for _ in range(count)]
        self.turns = itertools.cycle(self.readers)
        self.radios = itertools.cycle([context.socket(zmq.SUB)])
        self.position = 0

    def next_reader(self):
        self.position = (self.position + 1) % len(self.readers)
        return self.readers[self.position]

    def read(self):
        next(self.radios).recv()  # ok: zmq sockets
        self.next_reader().recv()  # MPR073: Pipe() at line 11
        return next(self.turns).recv()  # MPR073: Pipe() at line 11
