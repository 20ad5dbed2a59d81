"""Objects that other files find ready-made, and fill."""

import threading
import types
from contextvars import ContextVar
from multiprocessing import Process
from typing import Any

DEBUG = False


class State:
    def __init__(self) -> None:
        self.conn: Any = None
        self.radio: Any = None
        self.conns: list[Any] = []

    def ask(self) -> Any:
        return self.conn.recv()  # MPR073: Pipe() in boot.py at line 9

    def hear(self) -> Any:
        return self.radio.recv()  # ok: a zmq socket

    def ask_first(self) -> Any:
        return self.conns[0].recv()  # MPR073: Pipe() in boot.py at line 9


class Globals:
    conn: Any = None
    radio: Any = None


class Worker(Process):
    def run(self) -> None:
        self.link.recv()  # MPR073: Pipe() in boot.py at line 9
        self.radio.recv()  # ok: a zmq socket


state = State()
local = threading.local()
shared = types.SimpleNamespace()
current: ContextVar[Any] = ContextVar("current")
