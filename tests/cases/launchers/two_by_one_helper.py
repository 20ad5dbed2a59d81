"""What one helper or class is handed for two purposes stays apart."""

import functools
import multiprocessing as mp
from concurrent.futures import ThreadPoolExecutor

import zmq


def run(function, *args):
    return function(*args)


def pull2(conn):
    return conn.recv()  # MPR073: Pipe() at line 56


def tune2(sock):
    return sock.recv()  # ok: a zmq socket


def pull3(conn):
    return conn.recv()  # MPR073: Pipe() at line 56


def tune3(sock):
    return sock.recv()  # ok: a zmq socket


class Worker:
    def __init__(self, callback, arg):
        self.callback = callback
        self.arg = arg

    def run(self):
        self.callback(self.arg)


def pull4(conn):
    return conn.recv()  # MPR073: Pipe() at line 56


def tune4(sock):
    return sock.recv()  # ok: a zmq socket


def pull5(conn):
    return conn.recv()  # MPR073: Pipe() at line 56


def tune5(sock):
    return sock.recv()  # ok: a zmq socket


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    run(pull2, theirs)
    run(tune2, socket)
    with ThreadPoolExecutor() as pool:
        pool.submit(pull3, theirs)
        pool.submit(tune3, socket)
    Worker(pull4, ours).run()
    Worker(tune4, socket).run()
    tasks = [functools.partial(pull5, ours), functools.partial(tune5, socket)]
    for task in tasks:
        task()
