"""Blocking reads that asyncio moves to a thread."""

import asyncio
import multiprocessing as mp

import zmq


def read(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 31


def read_in_thread(label, inbox):
    return label, inbox.recv()  # MPR073: Pipe() at line 31


def listen(radio):
    return radio.recv()  # ok: a zmq socket


async def consume(inbox):
    while inbox.poll():
        inbox.recv()  # MPR073: Pipe() at line 31


def later(inbox):
    inbox.recv()  # MPR073: Pipe() at line 31


async def main(context):
    ours, theirs = mp.Pipe()
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, read, theirs)
    await asyncio.to_thread(read_in_thread, "x", inbox=theirs)
    await asyncio.to_thread(listen, context.socket(zmq.SUB))
    task = asyncio.create_task(consume(theirs))
    loop.call_soon(later, theirs)
    loop.add_reader(ours.fileno(), later, ours)
    await task
