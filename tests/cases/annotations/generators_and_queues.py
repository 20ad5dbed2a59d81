"""Annotations of what is yielded, queued and awaited."""

import asyncio
import contextlib
import queue
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from contextlib import AbstractContextManager
from multiprocessing.connection import Connection

import zmq
from plumbing import registry


@contextlib.contextmanager
def link(name: str) -> Iterator[Connection]:
    yield registry[name]


@contextlib.contextmanager
def radio(name: str) -> Iterator[zmq.Socket]:
    yield registry[name]


def each() -> Generator[Connection, None, None]:
    yield from registry


async def slowly() -> AsyncIterator[Connection]:
    for item in registry:
        yield item


async def main(
    jobs: "queue.Queue[Connection]",
    others: "asyncio.Queue[zmq.Socket]",
    waited: Awaitable[Connection],
    manager: AbstractContextManager[Connection],
) -> None:
    with link("x") as conn:
        conn.recv()  # MPR073: annotation
    with radio("x") as sock:
        sock.recv()  # ok: a zmq socket
    for conn in each():
        conn.recv()  # MPR073: annotation
    async for conn in slowly():
        conn.recv()  # MPR073: annotation
    jobs.get().recv()  # MPR073: annotation
    (await others.get()).recv()  # ok: a zmq socket
    (await waited).recv()  # MPR073: annotation
    with manager as conn:
        conn.recv()  # MPR073: annotation
