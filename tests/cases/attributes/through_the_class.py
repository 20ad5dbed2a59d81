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


class Session:
    """Its objects are made by itself alone."""

    def __init__(self, conn, radio):
        self.conn, self.radio = conn, radio

    @classmethod
    def opened(cls):
        ours, theirs = mp.Pipe()
        return cls(ours, zmq.Context.instance().socket(zmq.SUB))

    def read(self):
        self.radio.recv()  # ok: a zmq socket
        return self.conn.recv()  # MPR073: Pipe() at line 48


class Copied:
    def __init__(self, conn):
        self.conn = conn

    def again(self):
        return type(self)(mp.Pipe()[0])

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 61


class Renewed:
    def __init__(self, conn):
        self.conn = conn

    def again(self):
        return self.__class__(mp.Pipe()[0])

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 72
