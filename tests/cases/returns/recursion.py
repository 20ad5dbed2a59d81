"""Functions that call themselves and each other."""

import multiprocessing as mp

import zmq


def open_with_retries(tries):
    if tries == 0:
        return mp.Pipe()[0]
    return open_with_retries(tries - 1)


def ping(count, source):
    if count == 0:
        return source
    return pong(count - 1, source)


def pong(count, source):
    return ping(count - 1, source)


def endless(source):
    return endless(source)


def main(context):
    open_with_retries(3).recv()  # MPR073: Pipe() at line 10
    ping(4, mp.Pipe()[0]).recv()  # MPR073: Pipe() at line 30
    ping(4, context.socket(zmq.PULL)).recv()  # ok: a zmq socket all the way
    return endless(mp.Pipe()[0]).recv()  # ok: never returns
