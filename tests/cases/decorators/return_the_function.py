"""Decorators that give the function back, or wrap it faithfully."""

import functools
import multiprocessing as mp
import time

import zmq


def logged(function):
    print(function.__name__)
    return function


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.monotonic()
        try:
            return function(*args, **kwargs)
        finally:
            print(time.monotonic() - start)

    return wrapper


def retry(tries):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(tries):
                result = function(*args, **kwargs)
            return result

        return wrapper

    return decorate


@logged
def open_logged():
    return mp.Pipe()[0]


@timed
def open_timed():
    return mp.Pipe()[0]


@retry(3)
def open_retried():
    return mp.Pipe()[0]


@timed
def open_zmq(context):
    return context.socket(zmq.PULL)


@timed
def work(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 70


def main(context):
    open_logged().recv()  # MPR073: Pipe() at line 42
    open_timed().recv()  # MPR073: Pipe() at line 47
    open_retried().recv()  # MPR073: Pipe() at line 52
    open_zmq(context).recv()  # ok: a zmq socket
    mp.Process(target=work, args=(mp.Pipe()[0],)).start()
