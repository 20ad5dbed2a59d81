"""Names of a comprehension stay inside it."""

import multiprocessing as mp

import zmq


def inside_and_outside(context):
    source = context.socket(zmq.PULL)
    readers = [mp.Pipe()[0] for _ in range(2)]
    first = [source.recv() for source in readers]  # MPR073: Pipe() at line 10
    second = source.recv()  # ok: the function's own name, a zmq socket
    return first, second


def the_other_way_round(context):
    source = mp.Pipe()[0]
    pullers = [context.socket(zmq.PULL) for _ in range(2)]
    first = [source.recv() for source in pullers]  # ok: the comprehension's own name
    return first, source.recv()  # MPR073: Pipe() at line 17


def first_iterable_is_outside(context):
    ends = [mp.Pipe()[0]]
    ends = [ends.recv() for ends in ends]  # MPR073: Pipe() at line 24
    return ends
