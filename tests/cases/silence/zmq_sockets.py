"""ZeroMQ: many `recv()` without arguments, none of them unpickles."""

import multiprocessing as mp

import zmq
import zmq.asyncio
from zmq import Context


class Broker:
    def __init__(self):
        self.context = zmq.Context()
        self.frontend = self.context.socket(zmq.ROUTER)
        self.client = Context.instance().socket(zmq.PULL)
        self.process = mp.Process(target=self.worker, args=("tcp://127.0.0.1:5555",))

    def worker(self, address):
        client = zmq.Context().socket(zmq.REP)
        client.connect(address)
        while client.poll():
            client.send(client.recv())  # ok: a zmq socket

    def run(self):
        with self.context.socket(zmq.PUSH) as a, self.context.socket(zmq.PULL) as b:
            a.send(b"")
            b.recv()  # ok: a zmq socket
        self.frontend.recv()  # ok: a zmq socket
        return self.client.recv()  # ok: a zmq socket


async def coroutine():
    sock = zmq.asyncio.Context().socket(zmq.SUB)
    future = sock.recv()  # ok: a zmq socket
    return await future, await sock.recv()  # ok: awaited


def push_pull(context):
    return context.socket(zmq.PUSH), context.socket(zmq.PULL)


def test_pair():
    a, b = push_pull(zmq.Context())
    a.send(b"x")
    assert b.recv() == b"x"  # ok: a zmq socket
