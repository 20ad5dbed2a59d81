"""A decorator's wrapper runs for every function it decorates; each function gets only what is handed to its own name."""

import functools
import multiprocessing as mp

import zmq


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper


def with_pipe(function):
    def wrapper():
        function(mp.Pipe()[0])

    return wrapper


@logged
def read(link):
    return link.recv()  # MPR073: Pipe() at line 56


@logged
def listen(link):
    return link.recv()  # ok: only ever called with a zmq socket


class Reader:
    @logged
    def read(self, link):
        return link.recv()  # MPR073: Pipe() at line 56

    @logged
    def listen(self, link):
        return link.recv()  # ok: only ever called with a zmq socket


@with_pipe
def injected(link):
    return link.recv()  # MPR073: Pipe() at line 20


@logged
def never_called(link):
    return link.recv()  # ok: nobody calls it


def main(context):
    pipe, radio = mp.Pipe()[0], context.socket(zmq.SUB)
    read(pipe)
    listen(radio)
    Reader().read(pipe)
    Reader().listen(link=radio)
