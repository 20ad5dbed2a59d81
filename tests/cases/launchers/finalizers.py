"""Functions that run at the end."""

import atexit
import contextlib
import multiprocessing as mp
import weakref
from multiprocessing.util import Finalize

import zmq


def drain(conn):
    conn.recv()  # MPR073: Pipe() at line 33


def drain_late(conn):
    conn.recv()  # MPR073: Pipe() at line 33


def drain_last(conn):
    conn.recv()  # MPR073: Pipe() at line 33


def drain_stack(conn):
    conn.recv()  # MPR073: Pipe() at line 33


def silence(sock):
    sock.recv()  # ok: a zmq socket


def main(owner, context):
    ours, theirs = mp.Pipe()
    atexit.register(drain, ours)
    weakref.finalize(owner, drain_late, theirs)
    Finalize(owner, drain_last, args=(theirs,), exitpriority=1)
    with contextlib.ExitStack() as stack:
        stack.callback(drain_stack, ours)
        stack.callback(silence, context.socket(zmq.SUB))
    atexit.register(silence, context.socket(zmq.PULL))
