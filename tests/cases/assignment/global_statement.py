"""A module-wide link that one function opens and another one uses."""

import multiprocessing as mp

import zmq

link = None
radio = None
own = None


def start():
    global link, radio
    link, other_side = mp.Pipe()
    radio = zmq.Context.instance().socket(zmq.SUB)
    own = mp.Pipe()[0]
    other_side.send(own.recv())  # MPR073: Pipe() at line 16


def read():
    return link.recv()  # MPR073: Pipe() at line 14


def listen():
    return radio.recv()  # ok: a zmq socket


def not_global():
    return own.recv()  # ok: start() has a local of the same name
