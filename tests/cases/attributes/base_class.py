"""The base class opens, the subclass reads, and the other way round."""

import multiprocessing as mp

import zmq


class Base:
    def __init__(self):
        self.link, self.far_end = mp.Pipe()

    def drain(self):
        return self.feed.recv()  # MPR073: Pipe() at line 22

    def listen(self):
        return self.radio.recv()  # ok: the only subclass that sets it uses zmq


class Child(Base):
    def __init__(self):
        super().__init__()
        self.feed = mp.Pipe()[0]
        self.radio = zmq.Context.instance().socket(zmq.SUB)

    def ask(self):
        return self.link.recv()  # MPR073: Pipe() at line 10


class GrandChild(Child):
    def ask_again(self):
        return self.link.recv(), self.feed.recv()  # MPR073@16: line 10 | MPR073@34: line 22


class Stranger:
    def ask(self):
        return self.link.recv()  # ok: not a subclass
