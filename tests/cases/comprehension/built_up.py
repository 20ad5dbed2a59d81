"""Rows built from other rows."""

import multiprocessing as mp

import zmq


class Vector:
    def __init__(self, count):
        self.pairs = [mp.Pipe() for _ in range(count)]
        self.ours = [pair[0] for pair in self.pairs]
        self.by_number = {number: theirs for number, (_, theirs) in enumerate(self.pairs)}
        self.radios = [zmq.Context.instance().socket(zmq.SUB) for _ in range(count)]

    def collect(self):
        ready = [end for end in self.ours if end.poll()]
        tuned = [radio for radio in self.radios if radio]
        print([radio.recv() for radio in tuned])  # ok: zmq sockets
        print(self.by_number[0].recv())  # MPR073: Pipe() at line 10
        return [end.recv() for end in ready]  # MPR073: Pipe() at line 10
