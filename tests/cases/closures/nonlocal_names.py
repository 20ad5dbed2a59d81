"""A closure that opens what its neighbour reads."""

import multiprocessing as mp

import zmq


def lazy(context):
    conn = None
    sock = None

    def open_all():
        nonlocal conn, sock
        conn, far = mp.Pipe()
        sock = context.socket(zmq.PULL)
        return far

    def read():
        return conn.recv()  # MPR073: Pipe() at line 14

    def pull():
        return sock.recv()  # ok: a zmq socket

    def own():
        conn = context.socket(zmq.PULL)
        return conn.recv()  # ok: a local of the same name

    return open_all, read, pull, own
