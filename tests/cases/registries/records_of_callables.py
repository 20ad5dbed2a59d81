"""A callable in a field of a record, called with what stands in another field of the same one."""

from collections import namedtuple
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from typing import Any, Callable

import bus

ours, theirs = Pipe()


@dataclass
class Job:
    name: str
    run: Callable[[Any], None]
    link: Any


def pull(conn):
    conn.recv()  # MPR073: Pipe() at line 10


def tune(link):
    link.recv()  # ok: a link of the bus


for job in [Job("pipe", pull, theirs), Job("bus", tune, bus.link())]:
    Process(target=job.run, args=(job.link,), name=job.name).start()

Entry = namedtuple("Entry", "call, link")


def drain(conn):
    conn.recv()  # MPR073: Pipe() at line 10


def listen(link):
    link.recv()  # ok: a link of the bus


entries = [Entry(drain, ours), Entry(call=listen, link=bus.link())]
for entry in entries:
    entry.call(entry.link)


@dataclass
class Task:
    run: Callable[[Any], None]
    link: Any

    def go(self):
        self.run(self.link)


def first(conn):
    conn.recv()  # MPR073: Pipe() at line 10


def second(link):
    link.recv()  # ok: a link of the bus


Task(first, ours).go()
Task(second, bus.link()).go()


class Worker:
    def __init__(self, target, link):
        self.target = target
        self.link = link

    def start(self):
        Process(target=self.target, args=(self.link,)).start()


def worker(conn):
    conn.recv()  # MPR073: Pipe() at line 10


def bridge(link):
    link.recv()  # ok: a link of the bus


for place in [Worker(worker, theirs), Worker(bridge, bus.link())]:
    place.start()
