"""A receiver with more than one origin is reported once."""

import multiprocessing as mp
from multiprocessing.connection import Client

import zmq


def read(local, address, key):
    if local:
        source = mp.Pipe()[0]
    else:
        source = Client(address, authkey=key)
    return source.recv()  # MPR073: recv()


def handle(source):
    return source.recv()  # MPR073: Pipe()


def handle_zmq(source):
    return source.recv()  # ok: both are zmq sockets


def main(context):
    handle(mp.Pipe()[0])
    handle(mp.Pipe()[1])
    handle(context.socket(zmq.PULL))
    handle_zmq(context.socket(zmq.SUB))
    handle_zmq(context.socket(zmq.PULL))
