"""Helpers behind decorators that keep what they decorate: who calls them stands in another file."""

import functools
import pickle
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.monotonic()
        try:
            return function(*args, **kwargs)
        finally:
            print(time.monotonic() - start)

    return wrapper


def retried(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(link):
            for _ in range(times):
                return function(link)

        return wrapper

    return decorate


@timed
def read(link):
    return link.recv()  # MPR073: (Pipe() in main.py at line 8)


@timed
def unpack(data):
    return pickle.loads(data)  # MPR074: (Pipe() in main.py at line 8)


@retried(3)
def ask(link):
    return link.recv()  # MPR073: (Pipe() in main.py at line 8)


@timed
def asked_of_a_socket(sock):
    return sock.recv()  # ok: its caller hands over a socket
