"""Keys that are constants with a name, members of an enumeration, and counters."""

import enum
import multiprocessing as mp

import zmq


class Kind(enum.Enum):
    PIPE = 1
    RADIO = 2


RADIO = "radio"
links = {}


def fill(context):
    links[Kind.PIPE] = mp.Pipe()[0]
    links[Kind.RADIO] = context.socket(zmq.SUB)
    links[RADIO] = context.socket(zmq.SUB)
    links["pipe"] = mp.Pipe()[0]


def read():
    links[Kind.PIPE].recv()  # MPR073: Pipe() at line 19
    links[Kind.RADIO].recv()  # ok: a zmq socket
    links[RADIO].recv()  # ok: a zmq socket
    links["radio"].recv()  # ok: a zmq socket
    return links["pipe"].recv()  # MPR073: Pipe() at line 22


def counted(context, count):
    rows = [context.socket(zmq.SUB), mp.Pipe()[0]]
    numbered = {}
    place = 0
    while place < count:
        rows[place].recv()  # MPR073: Pipe() at line 34
        numbered[place] = mp.Pipe()[0]
        place += 1
    return numbered[0].recv(), numbered[1].recv()  # MPR073@12: Pipe() at line 39 | MPR073@32: Pipe() at line 39


class Round:
    def __init__(self, context):
        self.place = 0
        self.rows = [context.socket(zmq.SUB), mp.Pipe()[0]]

    def next(self):
        self.place += 1
        return self.rows[self.place].recv()  # MPR073: Pipe() at line 47
