"""Classes kept in a name, and functions that narrow."""

import multiprocessing as mp
import socket
from multiprocessing.connection import Connection, Listener
from typing import Any, TypeGuard

import zmq

SOCKETS = (zmq.Socket, socket.socket)
LINKS = (Connection,)


def is_link(value: Any) -> TypeGuard[Connection]:
    return isinstance(value, Connection)


def named(source):
    if isinstance(source, SOCKETS):
        return source.recv()  # ok: one of the sockets
    if isinstance(source, LINKS):
        return source.recv()  # MPR073: Pipe() at line 39
    return None


def guarded(source):
    if is_link(source):
        return source.recv()  # MPR073: recv()
    return None


def by_type(source):
    if type(source) is zmq.Socket:
        return source.recv()  # ok: a zmq socket
    return None


def main(context):
    for source in (mp.Pipe()[0], context.socket(zmq.SUB)):
        named(source)
        by_type(source)


def by_number(source):
    if source.fileno() == 3:
        return source.recv()  # MPR073: Pipe() at line 71
    return None


class Framed:
    def __init__(self, conn):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()


def by_own_class(source):
    if isinstance(source, Framed):
        return source.recv()  # ok: has a recv() of its own
    return source.recv()  # MPR073: Pipe() at line 71


def by_product(source):
    if isinstance(source, Listener):
        return source.accept().recv()  # MPR073: Listener.accept() at line 66
    return None


def more(address, key):
    ours, theirs = mp.Pipe()
    by_number(ours)
    by_product(Listener(address, authkey=key))
    for source in (theirs, Framed(theirs)):
        by_own_class(source)


def by_class_and_attribute(source):
    if isinstance(source, Framed):
        return source.conn.recv()  # MPR073: Pipe() at line 85
    return source.recv()  # ok: a zmq socket


def attributes_of_several(context):
    for source in (Framed(mp.Pipe()[0]), context.socket(zmq.SUB)):
        by_class_and_attribute(source)
