"""A method never runs for an object of a subclass that overrides it, whatever such an object holds."""

import multiprocessing as mp
from dataclasses import dataclass
from typing import Any

import websocket


class Peer:
    def __init__(self, link: Any) -> None:
        self.link = link

    def read(self) -> Any:
        return self.link.recv()  # ok: only websockets are read with it

    def read_twice(self) -> Any:
        return self.link.recv(), self.link.recv()  # MPR073: Pipe() at line 27 | MPR073: Pipe() at line 27


class PipePeer(Peer):
    def read(self) -> bytes:
        return self.link.recv_bytes()


Peer(websocket.create_connection("ws://localhost")).read()
PipePeer(mp.Pipe()[0]).read()


class Station:
    line: Any = None

    def tune(self, line: Any) -> None:
        self.line = line

    def listen(self) -> Any:
        return self.line.recv()  # ok: those that get a pipe listen differently


class PipeStation(Station):
    def listen(self) -> bytes:
        return self.line.recv_bytes()


tuned = PipeStation()
tuned.tune(mp.Pipe()[0])
other = PipeStation()
other.line = mp.Pipe()[0]


@dataclass
class Job:
    reply: Any

    def answer(self) -> Any:
        return self.reply.recv()  # ok: overridden where it is a pipe


@dataclass
class PipeJob(Job):
    def answer(self) -> bytes:
        return self.reply.recv_bytes()


PipeJob(mp.Pipe()[1])


class Logged:
    def __init__(self, link: Any) -> None:
        self.link = link

    def read(self) -> Any:
        return self.link.recv()  # MPR073: Pipe() at line 81


class Counted(Logged):
    def read(self) -> Any:
        return len(super().read())


Counted(mp.Pipe()[0]).read()


class Kept:
    def __init__(self, link: Any) -> None:
        self.link = link

    def read(self) -> Any:
        return self.link.recv()  # MPR073: Pipe() at line 101


class Changed(Kept):
    def read(self) -> bytes:
        return self.link.recv_bytes()


class Plain(Kept):
    """Reads as its base does."""


Plain(mp.Pipe()[0]).read()
