"""Defaults that bind a connection early."""

import multiprocessing as mp

import zmq

reader, writer = mp.Pipe(duplex=False)
radio = zmq.Context.instance().socket(zmq.SUB)


def read(source=reader):
    return source.recv()  # MPR073: Pipe() at line 7


def listen(source=radio):
    return source.recv()  # ok: the default is a zmq socket


def optional(source=None):
    return source.recv() if source else None  # ok: nobody gives one


def keyword_only(*, source=mp.Pipe()[0], tries=3):
    return source.recv(), tries  # MPR073: Pipe() at line 23


def build(readers):
    return [lambda end=end: end.recv() for end in readers]  # ok: readers comes from outside
