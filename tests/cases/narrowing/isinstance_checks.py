"""`isinstance` says what an unknown value is, and what it is not."""

import multiprocessing as mp
import socket
from multiprocessing import connection
from multiprocessing.connection import Connection

import zmq


def positive(source):
    if isinstance(source, Connection):
        return source.recv()  # MPR073: isinstance
    return source.recv()  # ok: something else


def dotted(source):
    if isinstance(source, connection.Connection):
        return source.recv()  # MPR073: isinstance
    elif isinstance(source, zmq.Socket):
        return source.recv()  # ok: a zmq socket
    return None


def negative(source):
    if not isinstance(source, Connection):
        source.recv()  # ok: something else
        return None
    return source.recv()  # MPR073: isinstance


def asserted(source):
    assert isinstance(source, Connection)
    return source.recv()  # MPR073: isinstance


def one_of(source):
    if isinstance(source, (Connection, zmq.Socket)):
        return source.recv()  # MPR073: isinstance
    return source.recv()  # ok: neither of them


def together(source, ready):
    if ready and isinstance(source, Connection) and source.recv():  # MPR073: isinstance
        return True
    return isinstance(source, socket.socket) and source.recv()  # ok: a socket


def expression(source):
    return source.recv() if isinstance(source, Connection) else source.read()  # MPR073: isinstance
