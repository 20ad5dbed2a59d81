"""Functions that return one thing or another."""

import multiprocessing as mp

import zmq


def open_source(kind, context):
    if kind == "pipe":
        return mp.Pipe()[0]
    if kind == "none":
        return None
    return context.socket(zmq.PULL)


def open_radio(kind, context):
    if kind == "sub":
        return context.socket(zmq.SUB)
    return context.socket(zmq.PULL)


def open_record(context):
    return {"puller": context.socket(zmq.PULL)}, mp.Pipe()[0]


def main(context):
    source = open_source("pipe", context)
    if source:
        source.recv()  # MPR073: Pipe() at line 10
    open_radio("sub", context).recv()  # ok: zmq either way
    record, reader = open_record(context)
    record["puller"].recv()  # ok: the zmq socket in the mapping
    return reader.recv()  # MPR073: Pipe() at line 23
