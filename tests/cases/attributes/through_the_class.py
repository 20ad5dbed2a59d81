"""`self.__class__`, `type(self)` and `cls`."""

import multiprocessing as mp

import zmq


class Sampler:
    shared = mp.Pipe()
    radio = zmq.Context.instance().socket(zmq.SUB)

    def __init__(self):
        ours, self.theirs = mp.Pipe()
        mp.Process(target=self.__class__._run, args=(ours, self.radio)).start()
        mp.Process(target=type(self)._run_again, args=(ours,)).start()

    @staticmethod
    def _run(inbox, radio):
        radio.recv()  # ok: a zmq socket
        return inbox.recv()  # MPR073: Pipe() at line 13

    @classmethod
    def _run_again(cls, inbox):
        cls.radio.recv()  # ok: a zmq socket
        cls.shared[0].recv()  # MPR073: Pipe() at line 9
        return cls._read(inbox)

    @classmethod
    def _read(cls, inbox):
        return inbox.recv()  # MPR073: Pipe() at line 13

    def clone(self):
        other = type(self)()
        third = self.__class__()
        third.radio.recv()  # ok: a zmq socket
        third.theirs.recv()  # MPR073: Pipe() at line 13
        return other.theirs.recv()  # MPR073: Pipe() at line 13
