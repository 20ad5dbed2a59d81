"""Branches that exclude each other do not reach each other."""

import multiprocessing as mp

import zmq


def choose(kind, context):
    if kind == "pipe":
        source = mp.Pipe()[0]
        source.recv()  # MPR073: Pipe() at line 10
    elif kind == "zmq":
        source = context.socket(zmq.PULL)
        source.recv()  # ok: the pipe was made in the other branch
    else:
        source = None
    return source.recv() if source else None  # MPR073: Pipe() at line 10


def choose_early(kind, context):
    if kind == "pipe":
        source, other = mp.Pipe()
        return source.recv(), other  # MPR073: Pipe() at line 22
    source = context.socket(zmq.PULL)
    return source.recv()  # ok: assigned after the branch that returned


def both_assign(kind, context):
    source = mp.Pipe()[0]
    if kind == "sub":
        source = context.socket(zmq.SUB)
    else:
        source = context.socket(zmq.PULL)
    return source.recv()  # ok: each branch has replaced the pipe


def one_assigns(kind, context):
    source = mp.Pipe()[0]
    if kind == "sub":
        source = context.socket(zmq.SUB)
    return source.recv()  # MPR073: Pipe() at line 38


def only_one_of_two(local, radio):
    source = radio
    if local:
        source = mp.Pipe()[0]
    else:
        source.recv()  # ok: the radio
    return source.recv()  # MPR073: Pipe() at line 47
