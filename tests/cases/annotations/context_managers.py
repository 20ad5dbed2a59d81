"""What a `with` statement gets from a function that is only annotated."""

import contextlib
import typing
from multiprocessing.connection import Connection

import vendor
import zmq


def one() -> typing.ContextManager[Connection]:
    return vendor.one()


def other() -> contextlib.AbstractContextManager[Connection]:
    return vendor.other()


def tuned() -> typing.ContextManager[zmq.Socket]:
    return vendor.tuned()


def later() -> typing.AsyncContextManager[Connection]:
    return vendor.later()


def latest() -> contextlib.AbstractAsyncContextManager[Connection]:
    return vendor.latest()


async def main():
    with one() as conn:
        conn.recv()  # MPR073: annotation
    with other() as conn:
        conn.recv()  # MPR073: annotation
    with tuned() as radio:
        radio.recv()  # ok: a zmq socket
    async with later() as conn:
        conn.recv()  # MPR073: annotation
    async with latest() as conn:
        conn.recv()  # MPR073: annotation
    return one().recv()  # ok: the manager itself has no such thing
