"""Classes kept in a name, and functions that narrow."""

import multiprocessing as mp
import socket
from multiprocessing.connection import Connection
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
