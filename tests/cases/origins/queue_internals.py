"""The pipe inside a multiprocessing queue."""

import multiprocessing as mp
import queue
from multiprocessing.queues import SimpleQueue

import zmq


class Executor:
    def __init__(self):
        self.results = mp.get_context("spawn").SimpleQueue()
        self.calls = mp.Queue(16)
        self.local = queue.Queue()

    def poll(self):
        reader = self.results._reader
        if reader.poll():
            return reader.recv()  # MPR073: SimpleQueue._reader
        self.calls._reader.recv()  # MPR073: Queue._reader
        return self.local._reader.recv()  # ok: a queue between threads


def made_by_hand():
    results = SimpleQueue(ctx=mp.get_context())
    ready = mp.connection.wait([results._reader])
    return ready[0].recv()  # MPR073: SimpleQueue._reader


def joinable():
    return mp.JoinableQueue()._reader.recv()  # MPR073: _reader


def other(stream):
    stream._reader = zmq.Context.instance().socket(zmq.PULL)
    return stream._reader.recv()  # ok: the private attribute of something else
