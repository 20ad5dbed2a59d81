"""A subclass that hands up what the base keeps."""

import multiprocessing as mp

import zmq
from core import base


class PipeKeeper(base.Keeper):
    def __init__(self):
        ours, theirs = mp.Pipe()
        super().__init__(ours, radio=zmq.Context.instance().socket(zmq.SUB))
        self.theirs = theirs


class DeepKeeper(PipeKeeper):
    def read_deep(self):
        return self.stream.recv()  # MPR073: (Pipe() at line 11)
