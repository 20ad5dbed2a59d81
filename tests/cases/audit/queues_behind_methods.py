# options: --enable-extensions=MPR9
"""`get()` of a queue inside a method of the same name, and with arguments that are handed on."""

import multiprocessing as mp
import multiprocessing.queues
import pickle
import queue

import billiard.queues


class Results(multiprocessing.queues.Queue):
    def get(self, block=True, timeout=None):
        return super().get(block, timeout)  # MPR901: (super() at line 14)


class LocalResults(queue.Queue):
    def get(self, block=True, timeout=None):
        return super().get(block, timeout)  # ok: a queue between threads


class Tasks:
    def __init__(self, settings):
        self.tasks = mp.Queue()
        self.settings = dict(settings)

    def get(self, block=True, timeout=None):
        return self.tasks.get(block, timeout)  # MPR901: (Queue() at line 24)

    def get_with(self, *args, **kwargs):
        return self.tasks.get(*args, **kwargs)  # MPR901: (Queue() at line 24)

    def setting(self, *args):
        return self.settings.get(*args)  # ok: a mapping


def of_billiard():
    results = billiard.queues._SimpleQueue(wnonblock=True)
    results._reader.recv()  # MPR073: _SimpleQueue._reader at line 39
    results.get()  # MPR901: (_SimpleQueue() at line 38)
    return pickle.loads(results.get_payload())  # MPR074: received bytes
