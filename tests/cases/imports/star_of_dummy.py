"""A star import of the thread-based namesake."""

from multiprocessing.dummy import *


def pipes():
    left, right = Pipe()
    right.send(1)
    return left.recv()  # ok: queues between threads
