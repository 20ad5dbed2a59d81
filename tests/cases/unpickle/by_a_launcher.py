"""Received bytes that a launcher of another package hands to what unpickles them."""

import pickle
from multiprocessing import Pipe

import outcome

reader, writer = Pipe(duplex=False)


def handle(job):
    return pickle.loads(job)  # MPR074: Pipe() at line 8


def work():
    return outcome.capture(handle, reader.recv_bytes())
