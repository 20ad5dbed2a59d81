"""Names that change places."""

import multiprocessing as mp

import zmq


def rotate(context):
    a, b, c = mp.Pipe()[0], context.socket(zmq.PULL), None
    a, b, c = b, c, a
    a.recv()  # ok: the zmq socket went to the front
    c.recv()  # MPR073: Pipe() at line 9
    return b


def through_a_tuple(context):
    record = (context.socket(zmq.PULL), *mp.Pipe())
    puller, left, right = record
    puller.recv()  # ok: the zmq socket stands first
    right.recv()  # MPR073: Pipe() at line 17
    record = (*mp.Pipe(), context.socket(zmq.PULL))
    left, right, puller = record
    left.recv()  # MPR073: Pipe() at line 21
    return puller.recv()  # ok: the zmq socket stands last
