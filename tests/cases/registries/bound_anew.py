"""A name that gets another list, and keys that have names."""

import multiprocessing as mp

import zmq

FIRST, SECOND = "first", "second"


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 50


def tune(sock):
    return sock.recv()  # ok: a zmq socket


def pull2(conn):
    return conn.recv()  # MPR073: Pipe() at line 50


def tune2(sock):
    return sock.recv()  # ok: a zmq socket


def pull4(conn):
    return conn.recv()  # MPR073: Pipe() at line 50


def tune4(sock):
    return sock.recv()  # ok: a zmq socket


def pull5(conn):
    return conn.recv()  # MPR073: Pipe() at line 50


TABLE = {FIRST: pull2, SECOND: tune2}


def each(steps, conn, socket):
    for step in steps:
        step(conn)
    steps = [tune4]
    for step in steps:
        step(socket)


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    steps = [pull]
    for step in steps:
        step(theirs)
    steps = [tune]
    for step in steps:
        step(socket)
    TABLE[FIRST](ours)
    TABLE[SECOND](socket)
    each([pull4], theirs, socket)
    waiting = [pull5]
    waiting.pop(0)(ours)
