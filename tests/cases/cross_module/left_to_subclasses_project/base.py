"""Bases that leave it to subclasses of other files what they read."""

import abc
import threading
from typing import Any


class Link(abc.ABC):
    @abc.abstractmethod
    def open(self) -> Any: ...

    @abc.abstractmethod
    def listen(self) -> Any: ...

    def name(self) -> Any:
        return f"{self}"

    def ask(self) -> Any:
        return self.open().recv()  # MPR073: Pipe() in links.py at line 11

    def hear(self) -> Any:
        return self.listen().recv()  # ok: zmq sockets alone

    def call(self) -> Any:
        return self.name().recv()  # ok: a name


class Reader:
    link: Any = None

    def read(self) -> Any:
        return self.link.recv()  # MPR073: Pipe() in readers.py at line 14


class NamedReader(Reader):
    name = "reader"


class Worker(threading.Thread):
    def run(self) -> None:
        self.conn.recv()  # MPR073: Pipe() in readers.py at line 20
        self.radio.recv()  # ok: the subclass sets a zmq socket
