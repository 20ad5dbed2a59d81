"""Decorators on methods, and injected arguments."""

import functools
import multiprocessing as mp

import zmq


def with_lock(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self.lock:
            return method(self, *args, **kwargs)

    return wrapper


def with_pipe(function):
    def wrapper(*args):
        reader, writer = mp.Pipe(duplex=False)
        writer.send(0)
        return function(reader, *args)

    return wrapper


class Board:
    def __init__(self):
        self.lock = mp.Lock()
        self.conn, self.far = mp.Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)

    @with_lock
    def link(self):
        return self.conn

    @with_lock
    def tuner(self):
        return self.radio

    def read(self):
        self.tuner().recv()  # ok: a zmq socket
        return self.link().recv()  # MPR073: Pipe() at line 30


@with_pipe
def injected(reader, radio):
    radio.recv()  # ok: the caller's argument is a zmq socket
    return reader.recv()  # MPR073: Pipe() at line 20


injected(zmq.Context.instance().socket(zmq.SUB))


class Desk:
    def __init__(self):
        self.lock = mp.Lock()

    @with_lock
    def read(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 69

    @with_lock
    def tune(self, sock):
        return sock.recv()  # ok: a zmq socket


def through_the_class(desk: Desk, context):
    ours, theirs = mp.Pipe()
    Desk.tune(desk, context.socket(zmq.SUB))
    return Desk.read(desk, ours), theirs


def over_its_parts(method):
    def wrapper(self, *args):
        for part in self:
            part.recv()  # ok: not known
        return method(self, *args)

    return wrapper


class Parts:
    @over_its_parts
    def read(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 89


Parts().read(mp.Pipe()[0])
