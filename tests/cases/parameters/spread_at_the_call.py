"""Tuples and mappings that are spread where a function is called."""

import multiprocessing as mp

import zmq


def read(label, source, radio):
    radio.recv()  # ok: the third one
    print(label, source.recv())  # MPR073: Pipe() at line 24


def read_pair(ours, theirs):
    theirs.send(1)
    return ours.recv()  # MPR073: Pipe() at line 26


def read_named(source, radio):
    radio.recv()  # ok: a zmq socket
    return source.recv()  # MPR073: Pipe() at line 27


def main(context):
    args = ("label", mp.Pipe()[0], context.socket(zmq.SUB))
    read(*args)
    read_pair(*mp.Pipe())
    named = {"source": mp.Pipe()[0], "radio": context.socket(zmq.SUB)}
    read_named(**named)
