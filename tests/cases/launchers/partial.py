"""`functools.partial` binds some arguments now."""

import functools
import multiprocessing as mp
from functools import partial

import zmq


def read(inbox, label):
    return label, inbox.recv()  # MPR073: Pipe() at line 28


def read_keyword(label, inbox=None):
    return label, inbox.recv()  # MPR073: Pipe() at line 28


def read_late(label, inbox):
    return label, inbox.recv()  # MPR073: Pipe() at line 28


def listen(radio, label):
    return label, radio.recv()  # ok: a zmq socket


class Board:
    def __init__(self, context):
        ours, theirs = mp.Pipe()
        self.read = partial(read, theirs)
        self.read_keyword = functools.partial(read_keyword, inbox=theirs)
        self.listen = partial(listen, context.socket(zmq.SUB))
        labelled = partial(read_late, "label")
        labelled(ours)
        mp.Process(target=partial(read, theirs), args=("x",)).start()

    def go(self):
        return self.read("a"), self.read_keyword("b"), self.listen("c")


def open_pair():
    make = functools.partial(mp.Pipe, duplex=False)
    reader, writer = make()
    writer.send(1)
    return reader.recv()  # MPR073: Pipe() at line 42
