"""A `Process` with a `run` of its own."""

import multiprocessing
from multiprocessing import Process

import zmq


class Echo(Process):
    def __init__(self):
        super().__init__()
        self.parent_conn, self.child_conn = multiprocessing.Pipe()

    def run(self):
        while True:
            message = self.child_conn.recv()  # MPR073: Pipe() at line 12
            if message is None:
                break
            self.child_conn.send(message)

    def submit(self, job):
        self.parent_conn.send(job)
        return self.parent_conn.recv()  # MPR073: Pipe() at line 12


class Given(multiprocessing.get_context("spawn").Process):
    def __init__(self, inbox, name):
        super().__init__(name=name)
        self.inbox = inbox

    def run(self):
        self.inbox.recv()  # MPR073: Pipe() at line 45


class Puller(Process):
    def __init__(self, inbox):
        super().__init__()
        self.inbox = inbox

    def run(self):
        self.inbox.recv()  # ok: built with a zmq socket only


def main(context):
    ours, theirs = multiprocessing.Pipe()
    Given(theirs, "given").start()
    Puller(context.socket(zmq.PULL)).start()
    return ours
