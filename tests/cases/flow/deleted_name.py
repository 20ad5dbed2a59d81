"""A name that is deleted and given again."""

import multiprocessing as mp

import zmq


def reopen(context):
    source, other = mp.Pipe()
    source.recv()  # MPR073: Pipe() at line 9
    source.close()
    del source
    source = context.socket(zmq.PULL)
    return source.recv(), other  # ok: a new thing under an old name


def back_again(context):
    source = context.socket(zmq.PULL)
    del source
    source, other = mp.Pipe()
    return source.recv(), other  # MPR073: Pipe() at line 20
