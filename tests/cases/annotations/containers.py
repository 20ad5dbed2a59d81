"""Containers of connections."""

import collections.abc
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection
from typing import Deque, Dict, List, Set, Tuple

import zmq


def lists(conns: list[Connection], old: List[Connection], socks: list[zmq.Socket]) -> None:
    conns[0].recv()  # MPR073: annotation
    old[0].recv()  # MPR073: annotation
    socks[0].recv()  # ok: zmq sockets
    for conn in conns:
        conn.recv()  # MPR073: annotation


def tuples(pair: tuple[Connection, zmq.Socket], row: Tuple[Connection, ...]) -> None:
    pair[0].recv()  # MPR073: annotation
    pair[1].recv()  # ok: the second one is a zmq socket
    conn, sock = pair
    conn.recv()  # MPR073: annotation
    sock.recv()  # ok: the second one is a zmq socket
    row[3].recv()  # MPR073: annotation


def mappings(
    by_name: dict[str, Connection],
    owners: Dict[Connection, zmq.Socket],
    view: Mapping[str, Connection],
) -> None:
    by_name["x"].recv()  # MPR073: annotation
    for name, conn in by_name.items():
        conn.recv()  # MPR073: annotation
        name.recv()  # ok: the key
    for conn, sock in owners.items():
        conn.recv()  # MPR073: annotation
        sock.recv()  # ok: the value is a zmq socket
    view.get("x").recv()  # MPR073: annotation


def others(
    seq: Sequence[Connection],
    it: Iterator[Connection],
    waiting: deque[Connection],
    old: Deque[Connection],
) -> None:
    seq[0].recv()  # MPR073: annotation
    next(it).recv()  # MPR073: annotation
    waiting.popleft().recv()  # MPR073: annotation
    old.pop().recv()  # MPR073: annotation


def iterables(it: Iterable[Connection], unique: Set[Connection], more: collections.abc.Iterable[Connection]) -> None:
    for conn in it:
        conn.recv()  # MPR073: annotation
    for conn in unique:
        conn.recv()  # MPR073: annotation
    for conn in more:
        conn.recv()  # MPR073: annotation


def nested(rows: dict[str, list[tuple[int, Connection]]]) -> None:
    for number, conn in rows["x"]:
        conn.recv()  # MPR073: annotation
        number.recv()  # ok: an int


def star(*conns: Connection, **named: Connection) -> None:
    conns[0].recv()  # MPR073: annotation
    named["x"].recv()  # MPR073: annotation
