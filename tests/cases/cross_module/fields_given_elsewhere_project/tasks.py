import socket
from collections import namedtuple
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import attr


@dataclass
class Job:
    name: str
    link: Any = None
    notes: list[str] = field(default_factory=list)

    def run(self) -> Any:
        return self.link.recv()  # MPR073: Pipe() in start.py at line 8


class Order(NamedTuple):
    number: int
    reply: Any

    def answer(self) -> Any:
        return self.reply.recv()  # MPR073: Pipe() in start.py at line 8


class Ticket(namedtuple("Ticket", "number reply")):
    def answer(self) -> Any:
        return self.reply.recv()  # MPR073: Pipe() in start.py at line 8


@attr.s
class Peer:
    _link = attr.ib()

    def read(self) -> Any:
        return self._link.recv()  # MPR073: Pipe() in start.py at line 8


@dataclass
class Caller:
    line: socket.socket

    def read(self) -> Any:
        return self.line.recv()  # ok: the annotation says what it is


@dataclass
class Watch:
    line: Any

    def read(self) -> Any:
        return self.line.recv()  # ok: given a socket alone
