"""Lambdas that read, make or pass on a connection."""

import multiprocessing as mp

import zmq

make_pair = lambda: mp.Pipe()
make_socket = lambda context: context.socket(zmq.PULL)
first = lambda pair: pair[0]
identity = lambda value: value


def read(context):
    left, right = make_pair()
    fetch = lambda: left.recv()  # MPR073@21: Pipe() at line 7
    make_socket(context).recv()  # ok: a zmq socket
    first(mp.Pipe()).recv()  # MPR073: Pipe() at line 17
    identity(right).recv()  # MPR073: Pipe() at line 7
    identity(make_socket(context)).recv()  # ok: the same lambda with a zmq socket
    return fetch


def callbacks(register):
    reader, writer = mp.Pipe(duplex=False)
    register(lambda: print(reader.recv()))  # MPR073: Pipe() at line 24
    register(lambda reader: print(reader.recv()))  # ok: a parameter of the lambda
    register(lambda source=reader: print(source.recv()))  # MPR073: Pipe() at line 24
    return writer
