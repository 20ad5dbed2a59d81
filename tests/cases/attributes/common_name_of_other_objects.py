"""A common attribute name is no proof that an unknown object is of our class."""

import multiprocessing as mp

import zmq


class Worker:
    def __init__(self):
        self.socket, self.far = mp.Pipe()

    def read(self):
        return self.socket.recv()  # MPR073: Pipe() at line 10


def serve(context: zmq.Context):
    return context.socket.recv()  # ok: the annotation names another class


def made(path):
    stream = open(path)
    return stream.socket.recv()  # ok: a file


def made_by_zmq():
    poller = zmq.Poller()
    return poller.socket.recv()  # ok: made by another library
