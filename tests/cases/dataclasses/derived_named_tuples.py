"""Classes derived from a named tuple that is made in their bases, or before."""

from collections import namedtuple
from multiprocessing import Pipe

import bus


class Worker(namedtuple("Worker", "process conn link")):
    __slots__ = ()

    @classmethod
    def start(cls, process):
        ours, theirs = Pipe()
        process.send(theirs)
        return cls(process, ours, link=bus.link("a"))

    def ask(self):
        self.link.recv()  # ok: a link of the bus
        return self.conn.recv()  # MPR073: Pipe() at line 14


workers = [Worker.start(number) for number in range(3)]
for worker in workers:
    worker.conn.recv()  # MPR073: Pipe() at line 14
    worker[2].recv()  # ok: a link of the bus
for process, conn, link in workers:
    conn.recv()  # MPR073: Pipe() at line 14
    link.recv()  # ok: a link of the bus

_Base = namedtuple("_Base", ["left", "right"])


class Ends(_Base):
    def ask(self):
        self.right.recv()  # ok: a link of the bus
        return self.left.recv()  # MPR073: Pipe() at line 40


ends = Ends(Pipe()[0], right=bus.link("b"))
ends.ask()
ends[0].recv()  # MPR073: Pipe() at line 40
ends[1].recv()  # ok: a link of the bus
