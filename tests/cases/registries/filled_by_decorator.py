"""A table that a decorator fills."""

import multiprocessing as mp

import zmq

COMMANDS = {}


def command(function):
    COMMANDS[function.__name__] = function
    return function


@command
def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 25


def not_registered(conn):
    return conn.recv()  # ok: nobody calls it


def run(name):
    ours, theirs = mp.Pipe()
    COMMANDS[name](theirs)
    return ours, zmq
