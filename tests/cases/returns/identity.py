"""What a function returns depends on what it was given."""

import multiprocessing as mp

import zmq


def identity(value):
    return value


def checked(source, name):
    if source is None:
        raise ValueError(name)
    return source


def first_of(sources):
    return sources[0]


def labelled(source, label):
    return label, source


def main(context):
    reader, writer = mp.Pipe(duplex=False)
    puller = context.socket(zmq.PULL)
    writer.send("x")
    identity(reader).recv()  # MPR073: Pipe() at line 27
    identity(puller).recv()  # ok: the same function with a zmq socket
    checked(reader, "reader").recv()  # MPR073: Pipe() at line 27
    checked(puller, "puller").recv()  # ok: the same function with a zmq socket
    first_of([reader]).recv()  # MPR073: Pipe() at line 27
    first_of([puller]).recv()  # ok: the same function with a zmq socket
    _, source = labelled(reader, "pipe")
    source.recv()  # MPR073: Pipe() at line 27
    _, source = labelled(puller, "zmq")
    source.recv()  # ok: the same function with a zmq socket
