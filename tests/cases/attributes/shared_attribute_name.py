"""Two classes with an attribute of the same name, told apart by who made the object."""

import multiprocessing as mp

import zmq


class PipeChannel:
    def __init__(self):
        self.sock, self.other = mp.Pipe()


class ZmqChannel:
    def __init__(self):
        self.sock = zmq.Context.instance().socket(zmq.PULL)


def read(kind):
    channel = PipeChannel() if kind == "pipe" else ZmqChannel()
    channel.sock.recv()  # MPR073: Pipe() at line 10
    only = ZmqChannel()
    return only.sock.recv()  # ok: a zmq socket


def read_unknown(channel):
    return channel.sock.recv()  # ok: could be of either class
