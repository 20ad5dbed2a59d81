"""Generators that hand out connections one by one."""

import multiprocessing as mp
from multiprocessing.connection import Listener

import zmq


def readers(count):
    for _ in range(count):
        reader, writer = mp.Pipe(duplex=False)
        writer.send("hello")
        yield reader


def clients(address, key):
    with Listener(address, authkey=key) as listener:
        while True:
            yield listener.accept()


def pullers(context, count):
    for _ in range(count):
        yield context.socket(zmq.PULL)


def everything(count):
    yield from readers(count)


def main(address, key, context):
    for reader in readers(3):
        reader.recv()  # MPR073: Pipe() at line 11
    for conn in clients(address, key):
        conn.recv()  # MPR073: Listener.accept() at line 19
    for puller in pullers(context, 3):
        puller.recv()  # ok: zmq sockets
    next(everything(1)).recv()  # MPR073: Pipe() at line 11
    return [reader.recv() for reader in everything(2)]  # MPR073: Pipe() at line 11
