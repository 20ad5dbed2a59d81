"""What may be a connection or an object that has one: who asks it for an attribute means the object."""

from multiprocessing import Pipe

import bus


class Peer:
    def __init__(self):
        self.chan, self.far = Pipe()


class Link:
    def __init__(self):
        self.chan = bus.link()


class Loop:
    def __init__(self):
        self.control, self.far = Pipe()
        self.waitables = {self.control: self.control}
        self.links = {self.control: self.control}

    def add(self, peer, link):
        self.waitables[peer.chan] = Peer()
        self.links[link] = Link()

    def run(self, ready):
        if ready is self.control:
            self.waitables[ready].recv()  # MPR073: Pipe() at line 20
        else:
            self.waitables[ready].chan.recv()  # MPR073: Pipe() at line 10
            self.links[ready].chan.recv()  # ok: a link of the bus


def read(source):
    if source is theirs:
        return source.recv()  # MPR073: Pipe() at line 42
    return source.chan.recv()  # MPR073: Pipe() at line 10


ours, theirs = Pipe()
read(ours)
read(Peer())
