"""A coroutine in the old sense, which is sent its connection."""

import multiprocessing as mp

import zmq


def pump():
    while True:
        source = yield
        print(source.recv())  # MPR073: Pipe() at line 23


def radio_pump():
    while True:
        source = yield
        print(source.recv())  # ok: only zmq sockets are sent


def main(context):
    worker = pump()
    next(worker)
    worker.send(mp.Pipe()[0])
    other = radio_pump()
    next(other)
    other.send(context.socket(zmq.SUB))
