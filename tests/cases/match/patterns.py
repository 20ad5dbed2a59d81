"""`match` takes values apart."""

import multiprocessing as mp
from multiprocessing.connection import Connection

import zmq


def by_class(source):
    match source:
        case Connection():
            return source.recv()  # MPR073: at line
        case zmq.Socket():
            return source.recv()  # ok: a zmq socket
        case _:
            return source.recv()  # ok: something else


def by_class_with_name(source):
    match source:
        case Connection() as conn:
            return conn.recv()  # MPR073: at line
        case zmq.Socket() as sock:
            return sock.recv()  # ok: a zmq socket


def by_position(context):
    match mp.Pipe(), context.socket(zmq.SUB):
        case (ours, theirs), radio:
            radio.recv()  # ok: the second one
            return ours.recv(), theirs  # MPR073: Pipe() at line 28


def by_key(context):
    record = {"conn": mp.Pipe()[0], "sock": context.socket(zmq.SUB)}
    match record:
        case {"conn": conn, "sock": sock}:
            sock.recv()  # ok: the other key
            return conn.recv()  # MPR073: Pipe() at line 35


def capture(context):
    reader = mp.Pipe()[0]
    match reader:
        case None:
            return None
        case source:
            source.recv()  # MPR073: Pipe() at line 43
    match context.socket(zmq.SUB):
        case source:
            return source.recv()  # ok: a zmq socket
