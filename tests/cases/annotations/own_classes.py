"""A parameter annotated with a class of the project that keeps a connection."""

import multiprocessing as mp
from typing import Optional

import zmq


class Worker:
    def __init__(self):
        self.conn, self.far = mp.Pipe()
        self.sock = zmq.Context.instance().socket(zmq.PULL)

    def open(self):
        return self.conn


class Radio:
    def __init__(self):
        self.conn = zmq.Context.instance().socket(zmq.SUB)


def read(worker: Worker, workers: "list[Worker]", maybe: Optional[Worker]):
    worker.sock.recv()  # ok: a zmq socket
    worker.conn.recv()  # MPR073: Pipe() at line 11
    worker.open().recv()  # MPR073: Pipe() at line 11
    if maybe:
        maybe.far.recv()  # MPR073: Pipe() at line 11
    return [one.conn.recv() for one in workers]  # MPR073: Pipe() at line 11


def listen(radio: Radio):
    return radio.conn.recv()  # ok: the other class keeps a zmq socket there
