"""Functions of which one is chosen by the class of the first argument."""

from functools import singledispatch
from multiprocessing import Pipe

import bus


@singledispatch
def handle(message, conn, link):
    link.recv()  # ok: a link of the bus
    return conn.recv()  # MPR073: Pipe() at line 32


@handle.register
def _(message: str, conn, link):
    link.recv()  # ok: a link of the bus
    return conn.recv()  # MPR073: Pipe() at line 32


@handle.register(int)
def handle_number(message, conn, link):
    message.recv()  # ok: a number
    return conn.recv()  # MPR073: Pipe() at line 32


@bus.register
def not_handled(message, conn, link):
    return conn.recv()  # ok: registered with the bus


ours, theirs = Pipe()
handle(3, ours, bus.link())
handle(theirs, ours, bus.link())
