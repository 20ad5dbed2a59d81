"""Coroutine functions return what they are awaited for."""

import asyncio
import multiprocessing as mp
import os
from multiprocessing.connection import Client, Connection

import zmq


async def open_link():
    await asyncio.sleep(0)
    return mp.Pipe()[0]


async def tune():
    return zmq.Context.instance().socket(zmq.SUB)


async def declared(name) -> Connection:
    return await name()


async def main(address):
    (await open_link()).recv()  # MPR073: Pipe() at line 13
    (await tune()).recv()  # ok: a zmq socket
    open_link().recv()  # ok: a coroutine, not what it returns
    link = await asyncio.wait_for(open_link(), 1)
    link.recv()  # MPR073: Pipe() at line 13
    first, second = await asyncio.gather(tune(), open_link())
    first.recv()  # ok: the first one is a zmq socket
    second.recv()  # MPR073: Pipe() at line 13
    task = asyncio.create_task(open_link())
    (await task).recv()  # MPR073: Pipe() at line 13
    (await declared(tune)).recv()  # MPR073: annotation
    loop = asyncio.get_running_loop()
    dialled = await loop.run_in_executor(None, Client, address, None, os.environb[b"KEY"])
    dialled.recv()  # MPR073: Client() at line 37
    moved = await asyncio.to_thread(mp.Pipe)
    return moved[0].recv()  # MPR073: Pipe() at line 39


asyncio.run(open_link()).recv()  # MPR073: Pipe() at line 13
asyncio.run(tune()).recv()  # ok: a zmq socket
