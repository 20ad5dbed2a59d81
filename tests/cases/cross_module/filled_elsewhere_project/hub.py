"""Objects whose containers other files fill."""

import queue
from collections import deque
from dataclasses import dataclass, field


class Hub:
    def __init__(self):
        self.links = []
        self.table = {}
        self.lines = []

    def run(self):
        for link in self.links:
            link.recv()  # MPR073: Pipe() in main.py at line 10
        for line in self.lines:
            line.recv()  # ok: sockets
        return self.table["first"].recv()  # MPR073: Pipe() in main.py at line 10


class Station:
    def __init__(self):
        self.links = []

    def run(self):
        return [link.recv() for link in self.links]  # ok: nobody puts a connection here


@dataclass
class State:
    links: list = field(default_factory=list)

    def run(self):
        return [link.recv() for link in self.links]  # MPR073: Pipe() in main.py at line 11


class Desk:
    link = None


def connect(desk, link):
    desk.link = link


calls, notes, spare = queue.Queue(), queue.Queue(), deque()


def work():
    calls.get().recv()  # MPR073: Pipe() in main.py at line 10
    notes.get().recv()  # ok: sockets
    return spare.pop().recv()  # MPR073: Pipe() in main.py at line 10


@dataclass
class Shelf:
    boxes: list = field(default_factory=list)


def empty(boxes):
    for box in boxes:
        box.recv()  # MPR073: Pipe() in main.py at line 10
