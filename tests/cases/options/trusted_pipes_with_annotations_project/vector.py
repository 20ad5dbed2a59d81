# options: --mpr-trusted-origins=pipe
"""Annotations beside what is made say nothing more: pipes are trusted, whatever else is not."""

import multiprocessing as mp
import os
from dataclasses import dataclass
from multiprocessing.connection import Client, Connection


class Vector:
    ends: list[Connection]
    last: Connection | None = None

    def __init__(self, count):
        self.ends = []
        self.others: list[Connection] = []
        self.dialled: list[Connection] = []
        self.given: list[Connection] = []
        for _ in range(count):
            ours, theirs = mp.Pipe()
            self.ends.append(ours)
            self.others.append(theirs)
            self.dialled.append(Client("/run/peer", authkey=os.environb[b"KEY"]))
            self.last = ours

    def step(self):
        self.last.recv()  # ok: pipes are trusted
        self.others[0].recv()  # ok: pipes are trusted
        self.given[0].recv()  # MPR073: annotation Connection at line 18
        self.dialled[0].recv()  # MPR073: Client() at line 23
        return [end.recv() for end in self.ends]  # ok: pipes are trusted


@dataclass
class Link:
    end: Connection


def local():
    end: Connection = mp.Pipe()[0]
    Link(end).end.recv()  # ok: pipes are trusted
    return end.recv()  # ok: pipes are trusted


def work(end: Connection):
    return end.recv()  # ok: its caller in the other file hands over a pipe


def serve(end: Connection):
    return end.recv()  # MPR073: (Client() in main.py at line 13)


def unused(end: Connection):
    return end.recv()  # MPR073: annotation Connection
