"""One class that brings a handler and its source together, used twice."""

import multiprocessing as mp

import zmq


class Dispatcher:
    def __init__(self, handler, source):
        self.handler = handler
        self.source = source

    def run(self):
        return self.handler(self.source)


def echo(source):
    return source.recv()  # MPR073: Pipe() at line 26


def tune(source):
    return source.recv()  # ok: its dispatcher has the zmq socket


def main(context):
    Dispatcher(echo, mp.Pipe()[0]).run()
    Dispatcher(tune, context.socket(zmq.SUB)).run()
