"""A star import of somebody else's module says nothing about names."""

import multiprocessing
from somewhere import *

print(multiprocessing.cpu_count())


def read(address):
    left, right = Pipe()
    left.recv()  # ok: could be anything
    Client(address).recv()  # ok: could be anything
    return Connection(right).recv()  # ok: could be anything
