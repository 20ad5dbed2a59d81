"""`@contextmanager` functions."""

import contextlib
import multiprocessing as mp
import os
from contextlib import contextmanager
from multiprocessing.connection import Client

import zmq


@contextmanager
def dialled(address):
    conn = Client(address, authkey=os.environb[b"KEY"])
    try:
        yield conn
    finally:
        conn.close()


@contextlib.contextmanager
def passed(source):
    yield source


@contextlib.asynccontextmanager
async def opened():
    reader, writer = mp.Pipe(duplex=False)
    yield reader
    writer.close()


@contextmanager
def tuned(context):
    yield context.socket(zmq.SUB)


async def main(address, context):
    with dialled(address) as conn:
        conn.recv()  # MPR073: Client() at line 14
    with tuned(context) as radio:
        radio.recv()  # ok: a zmq socket
    async with opened() as reader:
        reader.recv()  # MPR073: Pipe() at line 28
    with passed(mp.Pipe()[0]) as source:
        source.recv()  # MPR073: Pipe() at line 45
    with passed(context.socket(zmq.SUB)) as source:
        source.recv()  # ok: the same helper with a zmq socket
    with contextlib.nullcontext(mp.Pipe()[1]) as source:
        source.recv()  # MPR073: Pipe() at line 49
    with contextlib.nullcontext(context.socket(zmq.SUB)) as source:
        source.recv()  # ok: a zmq socket
    return dialled(address).recv()  # ok: the helper itself has no such thing
