"""A list of workers, each with a link of its own."""

import multiprocessing as mp

import zmq


class Worker:
    def __init__(self, number):
        self.link, self.remote = mp.Pipe()
        self.number = number

    @property
    def pipe(self):
        return self.link


class Radio:
    def __init__(self):
        self.link = zmq.Context.instance().socket(zmq.SUB)


class Pool:
    def __init__(self, size):
        self.workers = [Worker(number) for number in range(size)]
        self.radios = {number: Radio() for number in range(size)}

    def collect(self):
        for radio in self.radios.values():
            radio.link.recv()  # ok: zmq sockets
        for worker in self.workers:
            worker.pipe.recv()  # MPR073: Pipe() at line 10
        return [worker.link.recv() for worker in self.workers]  # MPR073: Pipe() at line 10
