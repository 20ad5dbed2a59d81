"""Dataclasses with methods, post-init and inheritance."""

import multiprocessing as mp
from dataclasses import dataclass, field
from typing import Any

import zmq


@dataclass
class Worker:
    number: int
    conn: Any
    links: list = field(default_factory=list)
    control: Any = field(init=False)

    def __post_init__(self):
        self.control, self.control_end = mp.Pipe()

    def ask(self):
        self.control.recv()  # MPR073: Pipe() at line 18
        self.number.recv()  # ok: an int
        return self.conn.recv()  # MPR073: Pipe() at line 44


@dataclass
class Named(Worker):
    radio: Any = None

    def tune(self):
        self.radio.recv()  # ok: a zmq socket
        return self.conn.recv()  # MPR073: Pipe() at line 44


@dataclass
class Radio:
    conn: Any

    def ask(self):
        return self.conn.recv()  # ok: this one gets zmq sockets


def main(context):
    ours, theirs = mp.Pipe()
    worker = Worker(1, ours)
    named = Named(2, theirs, radio=context.socket(zmq.SUB))
    worker.links.append(mp.Pipe()[0])
    worker.links[0].recv()  # MPR073: Pipe() at line 47
    return worker, named, Radio(context.socket(zmq.SUB))
