"""A list that one function makes and another one fills."""

import multiprocessing as mp

import zmq

LINKS = []
RADIOS = []
BY_NAME = {}


def register(name):
    ours, theirs = mp.Pipe()
    LINKS.append(ours)
    BY_NAME[name] = theirs


def register_radio(context):
    RADIOS.append(context.socket(zmq.SUB))


def collect():
    RADIOS[0].recv()  # ok: zmq sockets
    for link in LINKS:
        link.recv()  # MPR073: Pipe() at line 13
    return BY_NAME["x"].recv()  # MPR073: Pipe() at line 13
