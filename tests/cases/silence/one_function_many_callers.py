"""Helpers that everything goes through."""

import multiprocessing as mp

import zmq


def identity(value):
    return value


def logged(label, value):
    print(label, value)
    return identity(value)


def choose(flag, yes, no):
    if flag:
        return yes
    return no


def pairwise(left, right):
    return [(left, right)]


def apply(function, value):
    return function(value)


def main(context, flag):
    reader, writer = mp.Pipe(duplex=False)
    radio, cable = context.socket(zmq.SUB), context.socket(zmq.PULL)
    identity(reader), logged("x", writer), choose(flag, reader, writer), apply(identity, reader)
    identity(radio).recv()  # ok: called with a zmq socket here
    logged("x", radio).recv()  # ok: called with a zmq socket here
    choose(flag, radio, cable).recv()  # ok: called with zmq sockets here
    apply(identity, radio).recv()  # ok: called with a zmq socket here
    apply(identity, reader).recv()  # MPR073: Pipe() at line 32
    choose(flag, radio, reader).recv()  # MPR073: Pipe() at line 32
    for one, two in pairwise(radio, reader):
        one.recv()  # ok: the zmq socket stands first
        two.recv()  # MPR073: Pipe() at line 32
