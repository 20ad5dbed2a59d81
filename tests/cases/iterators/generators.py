"""Generators, `yield from`, and async ones."""

import multiprocessing as mp

import zmq


def each(sources):
    for source in sources:
        yield source


def numbered(sources):
    for number, source in enumerate(sources):
        yield number, source


def two_stages(sources):
    yield from each(sources)
    yield from ()


async def slowly(count):
    for _ in range(count):
        yield mp.Pipe()[0]


async def main(context, count):
    readers = [mp.Pipe()[0] for _ in range(count)]
    radios = [context.socket(zmq.SUB)]
    for reader in each(readers):
        reader.recv()  # MPR073: Pipe() at line 29
    for radio in each(radios):
        radio.recv()  # ok: the same generator over zmq sockets
    for number, reader in numbered(readers):
        number.recv()  # ok: an int
        reader.recv()  # MPR073: Pipe() at line 29
    for reader in two_stages(readers):
        reader.recv()  # MPR073: Pipe() at line 29
    async for reader in slowly(count):
        reader.recv()  # MPR073: Pipe() at line 25
    first = next(two_stages(radios))
    return first.recv(), [r.recv() async for r in slowly(1)]  # MPR073@27: Pipe() at line 25
