"""Containers kept on an object, filled in one method and read in another."""

import collections
import multiprocessing as mp
from typing import Any

import zmq


class Pool:
    def __init__(self, count: int) -> None:
        self.remotes: list[Any] = []
        self.pullers: list[Any] = []
        self.by_number: dict[int, Any] = {}
        self.sockets: dict[int, Any] = {}
        self.waiting = collections.deque()
        for number in range(count):
            ours, theirs = mp.Pipe()
            self.remotes.append(ours)
            self.by_number[number] = theirs
            self.pullers.append(zmq.Context.instance().socket(zmq.PULL))
            self.sockets[number] = self.pullers[-1]

    def park(self) -> None:
        self.waiting.append(self.remotes[0])

    def collect(self) -> list[Any]:
        self.pullers[0].recv()  # ok: zmq sockets only
        self.sockets[1].recv()  # ok: zmq sockets only
        self.waiting.popleft().recv()  # MPR073: Pipe() at line 18
        self.by_number[1].recv()  # MPR073: Pipe() at line 18
        self.by_number.get(2).recv()  # MPR073: Pipe() at line 18
        return [remote.recv() for remote in self.remotes]  # MPR073: Pipe() at line 18


class Base:
    def __init__(self) -> None:
        self.links: list[Any] = []
        self.radios: list[Any] = []


class Filled(Base):
    def fill(self) -> None:
        super().links.append(mp.Pipe()[0])
        super().radios.append(zmq.Context.instance().socket(zmq.SUB))

    def read(self) -> Any:
        self.radios[0].recv()  # ok: zmq sockets only
        return self.links[0].recv()  # MPR073: Pipe() at line 44
