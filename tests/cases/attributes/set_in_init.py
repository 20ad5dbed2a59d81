"""The ordinary shape: opened in `__init__`, read in another method."""

import multiprocessing

import zmq


class Worker:
    def __init__(self, context):
        self.parent_conn, self.child_conn = multiprocessing.Pipe()
        self.puller = context.socket(zmq.PULL)
        self.name = "worker"

    def ask(self, question):
        self.child_conn.send(question)
        return self.parent_conn.recv()  # MPR073: Pipe() at line 10

    def pull(self):
        return self.puller.recv()  # ok: a zmq socket

    def unknown(self):
        return self.other_conn.recv()  # ok: set nowhere
