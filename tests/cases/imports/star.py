"""Star imports."""

from multiprocessing import *
from multiprocessing.connection import *

import zmq


def pipes():
    left, right = Pipe()
    right.send(1)
    return left.recv()  # MPR073: Pipe() at line 10


def serve(address, key):
    listener = Listener(address, authkey=key)
    return listener.accept().recv()  # MPR073: Listener.accept() at line 17


def contexts():
    return get_context("fork").Pipe()[0].recv()  # MPR073: Pipe() at line 21


def radio():
    Pipe = zmq.Context.instance().socket
    return Pipe(zmq.PULL).recv()  # ok: a local of the same name
