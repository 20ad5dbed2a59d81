"""The module itself is chosen at run time."""

import multiprocessing
import multiprocessing.dummy
import threading

mp = multiprocessing
forced = multiprocessing.get_context("spawn")
threads = multiprocessing.dummy


def choose(start_method):
    ctx = multiprocessing if start_method is None else multiprocessing.get_context(start_method)
    left, right = ctx.Pipe()
    right.send(1)
    return left.recv()  # MPR073: Pipe() at line 14


def aliased():
    forced.Pipe()[0].recv()  # MPR073: Pipe() at line 20
    return mp.Pipe()[0].recv()  # MPR073: Pipe() at line 21


def with_threads():
    left, right = threads.Pipe()
    right.send(threading.get_ident())
    return left.recv()  # ok: queues between threads


class Holder:
    mp = multiprocessing

    def read(self):
        return self.mp.Pipe()[0].recv()  # MPR073: Pipe() at line 34
