"""Records declared with attrs, whose fields need no annotation."""

import multiprocessing as mp
import socket

import attr
import attrs
from attr import attrib, attrs as record


@attr.s
class Worker:
    name = attr.ib()
    link = attr.ib(default=None)
    _other = attr.ib(default=None)

    def ask(self):
        return self.link.recv(), self._other.recv()  # MPR073@16: Pipe() at line 47 | MPR073@34: Pipe() at line 48


@record(frozen=True)
class Plain:
    link = attrib()
    sock = attrib()

    def ask(self):
        return self.link.recv(), self.sock.recv()  # MPR073@16: Pipe() at line 47


@attrs.define
class Modern:
    link = attrs.field(kw_only=True)
    pair = attrs.field(factory=mp.Pipe)

    def ask(self):
        return self.link.recv(), self.pair[0].recv()  # MPR073@16: Pipe() at line 48 | MPR073@34: Pipe()


class NotDecorated:
    link = attr.ib()

    def ask(self):
        return self.link.recv()  # ok: nothing makes a field of it


def start():
    ours, theirs = mp.Pipe()
    left, right = mp.Pipe()
    NotDecorated(ours)
    return Worker("first", ours, other=left), Plain(theirs, socket.socket()), Modern(link=right)


def copied(worker: Modern):
    ours, theirs = mp.Pipe()
    attr.evolve(worker, link=ours).link.recv()  # MPR073: Pipe() at line 54
    attrs.evolve(worker, link=theirs).link.recv()  # MPR073: Pipe() at line 54
    attrs.evolve(worker, link=socket.socket()).link.recv()  # ok: the copy's own
