# options: --enable-extensions=MPR9
"""Queues by annotation and by a class of the project: the finding names where it says so."""

import multiprocessing as mp
import multiprocessing.queues
import queue
from multiprocessing import JoinableQueue


def work(
    inbox: mp.Queue,
    jobs: "JoinableQueue[int]",
    plain: queue.Queue,
    results: mp.SimpleQueue,
):
    inbox.get()  # MPR901: (annotation Queue at line 11)
    jobs.get()  # MPR901: (annotation JoinableQueue at line 12)
    plain.get()  # ok: a queue between threads
    results.get()  # MPR901: (annotation SimpleQueue at line 14)


class Jobs(multiprocessing.queues.Queue):
    pass


class Filtered(multiprocessing.queues.Queue):
    def get(self):
        return None


class Local(queue.Queue):
    pass


def main():
    Jobs(ctx=mp.get_context()).get()  # MPR901: (Jobs() at line 36)
    Filtered(ctx=mp.get_context()).get()  # ok: a method of ours
    Filtered(ctx=mp.get_context()).get_nowait()  # MPR901: (Filtered() at line 38)
    Local().get()  # ok: a queue between threads


class Worker(mp.Process):
    def __init__(self, jobs: Jobs):
        super().__init__()
        self.jobs = jobs

    def run(self):
        self.jobs.get(timeout=1)  # MPR901: (Jobs() at line 22)
