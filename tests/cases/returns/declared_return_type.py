"""A declared return type tells what the body does not."""

from multiprocessing.connection import Connection
from typing import Optional

import zmq

from plumbing import fetch, registry


def link(name: str) -> Connection:
    return registry[name]


def maybe(name: str) -> Optional[Connection]:
    return registry.get(name)


def both(name: str) -> "tuple[Connection, zmq.Socket]":
    return registry[name], fetch(name)


def puller(name: str) -> zmq.Socket:
    return fetch(name)


def untyped(name: str):
    return fetch(name)


def main() -> None:
    link("a").recv()  # MPR073: annotation
    conn = maybe("b")
    if conn:
        conn.recv()  # MPR073: annotation
    conn, sock = both("c")
    conn.recv()  # MPR073: annotation
    sock.recv()  # ok: the second of the two
    puller("d").recv()  # ok: a zmq socket
    untyped("e").recv()  # ok: comes from elsewhere
