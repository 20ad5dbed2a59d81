"""A worker whose base stores what the subclass hands up."""

import multiprocessing as mp

import zmq


class Base:
    def __init__(self, source, label=""):
        self.source = source
        self.label = label

    def read(self):
        return self.source.recv()  # MPR073: Pipe() at line 19


class PipeReader(Base):
    def __init__(self):
        reader, self.writer = mp.Pipe(duplex=False)
        super().__init__(reader, label="pipe")

    def read_twice(self):
        return self.source.recv(), self.source.recv()  # MPR073@16: line 19 | MPR073@36: line 19


class ZmqReader(Base):
    def __init__(self):
        Base.__init__(self, zmq.Context.instance().socket(zmq.PULL))

    def read_twice(self):
        return self.source.recv(), self.source.recv()  # ok: this subclass hands up a zmq socket
