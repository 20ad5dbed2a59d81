"""The same short names in every function, and only one of them is a connection."""

import multiprocessing as mp
import socket

import zmq


def over_pipe():
    s, r = mp.Pipe()
    s.send(1)
    return r.recv()  # MPR073: Pipe() at line 10


def over_zmq(context):
    s, r = context.socket(zmq.PUSH), context.socket(zmq.PULL)
    s.send(b"1")
    return r.recv()  # ok: a local of another function


def over_socket():
    s, r = socket.socketpair()
    s.send(b"1")
    return r.recv(1024)  # ok: sockets take a size


def over_nothing(s, r):
    s.send(1)
    return r.recv()  # ok: a parameter that nobody fills


class Reader:
    def __init__(self, r):
        self.r = r

    def read(self):
        return self.r.recv()  # ok: an attribute that nobody fills
