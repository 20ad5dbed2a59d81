"""Functions of a list that is gone through by way of a call."""

import multiprocessing as mp
from itertools import chain


def first(conn):
    return conn.recv()  # MPR073: Pipe() at line 39


def second(conn):
    return conn.recv()  # MPR073: Pipe() at line 39


def third(conn):
    return conn.recv()  # MPR073: Pipe() at line 39


def fourth(conn):
    return conn.recv()  # MPR073: Pipe() at line 39


def fifth(conn):
    return conn.recv()  # MPR073: Pipe() at line 39


NUMBERED = [first]
REVERSED = [second]
PAIRED = [third]
CHAINED = [fourth]
COPIED = [fifth]


class Runner:
    def __init__(self):
        self.steps = [self.sixth]

    def main(self):
        ours, theirs = mp.Pipe()
        for number, step in enumerate(NUMBERED, 1):
            print(number, step(theirs))
        for step in reversed(REVERSED):
            step(theirs)
        for step, name in zip(PAIRED, "abc"):
            print(name, step(theirs))
        for step in chain(CHAINED, []):
            step(theirs)
        for step in list(COPIED):
            step(theirs)
        return ours, [step(theirs) for step in self.steps]

    def sixth(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 39
