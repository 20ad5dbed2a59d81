"""Starts the worker."""

from multiprocessing import Pipe, Process

import worker
import zmq
from worker import relay as pass_on


def main():
    ours, theirs = Pipe()
    Process(target=worker.work, args=(1, theirs)).start()
    pass_on(ours)
    worker.tune(zmq.Context.instance().socket(zmq.SUB))
    return ours.recv()  # MPR073: (Pipe() at line 11)
