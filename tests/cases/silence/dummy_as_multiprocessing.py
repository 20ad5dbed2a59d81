"""The namesake under the module's own name."""

from multiprocessing import dummy as multiprocessing
from multiprocessing.pool import ThreadPool


def pipes():
    left, right = multiprocessing.Pipe()
    right.send(ThreadPool)
    return left.recv()  # ok: queues between threads


class Host:
    def __init__(self):
        self.conn, self.far = multiprocessing.Pipe()

    def read(self):
        return self.conn.recv()  # ok: queues between threads
