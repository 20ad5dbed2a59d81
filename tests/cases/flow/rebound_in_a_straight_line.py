"""A later assignment replaces an earlier one."""

import multiprocessing as mp

import zmq


def to_something_else(path, radio):
    left, right = mp.Pipe()
    right.send(1)
    left.recv()  # MPR073: Pipe() at line 9
    left = open(path)
    left.recv()  # ok: a file by now, wrong as that is
    left = radio
    return left.recv()  # ok: whatever the caller gave


def to_zmq(context):
    source, other = mp.Pipe()
    source = context.socket(zmq.PULL)
    other = source
    return source.recv(), other.recv()  # ok: both are the zmq socket


def from_zmq(context):
    source = context.socket(zmq.PULL)
    source.recv()  # ok: still a zmq socket
    source = mp.Pipe()[0]
    return source.recv()  # MPR073: Pipe() at line 28


def parameter_replaced(conn: mp.connection.Connection, radio):
    conn = radio
    return conn.recv()  # ok: the annotated parameter is gone


left, right = mp.Pipe()
left, right = zmq.Context().socket(zmq.PULL), None
print(left.recv())  # ok: replaced in the line above


def in_one_statement(radio):
    source = mp.Pipe()[0]
    first = source.recv(), (source := radio).poll()  # MPR073: Pipe() at line 43
    return first, source.recv()  # ok: the radio
