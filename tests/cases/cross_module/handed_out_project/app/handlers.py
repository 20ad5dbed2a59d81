"""Callables that their module hands out: by a function, in a variable, in a table, under another name."""

import functools
from typing import Any, Callable


def echo(conn: Any) -> None:
    conn.send(conn.recv())  # MPR073: Pipe() in main.py at line 11


def hear(sub: Any) -> Any:
    return sub.recv()  # ok: the entry of its own key gets a zmq socket


class Reader:
    def __init__(self, conn: Any) -> None:
        self.conn = conn

    def read(self) -> Any:
        return self.conn.recv()  # MPR073: Pipe() in main.py at line 11


def select(kind: str) -> Callable[..., Any]:
    return chosen if kind else other


def chosen(conn: Any) -> Any:
    return conn.recv()  # MPR073: Pipe() in main.py at line 11


def other(conn: Any) -> Any:
    return None


def make_handler(count: int) -> Callable[..., Any]:
    def handler(conn: Any) -> list[Any]:
        return [conn.recv() for _ in range(count)]  # MPR073: Pipe() in main.py at line 11

    return handler


def make_listener() -> Callable[..., Any]:
    def listener(sub: Any) -> Any:
        return sub.recv()  # ok: called with a zmq socket

    return listener


def count(number: int, conn: Any) -> list[Any]:
    return [conn.recv() for _ in range(number)]  # MPR073: Pipe() in main.py at line 11


def twice() -> Callable[..., Any]:
    return functools.partial(count, 2)


def default_handler(conn: Any) -> Any:
    return conn.recv()  # MPR073: Pipe() in main.py at line 11


def entry(conn: Any) -> Any:
    return conn.recv()  # MPR073: Pipe() in main.py at line 11


COMMANDS = {"echo": echo, "hear": hear}
KINDS = {"reader": Reader}
HANDLER = default_handler
