"""Starts the worker with a connection."""

from multiprocessing import Pipe

import worker


class Job:
    def __init__(self, link):
        self.link = link


worker.worker(Job(Pipe()[0]))
