"""`None` in `__init__`, an object of another class later."""

import multiprocessing as mp

import zmq


class Link:
    def __init__(self):
        self.parent_conn, self.child_conn = mp.Pipe()


class Radio:
    def __init__(self):
        self.parent_conn = zmq.Context.instance().socket(zmq.SUB)


class Host:
    def __init__(self):
        self.link = None
        self.radio = None

    def create(self):
        self.link = Link()
        self.radio = Radio()

    def poll(self):
        if self.link is not None:
            self.link.parent_conn.recv()  # MPR073: Pipe() at line 10
        if self.radio is not None:
            self.radio.parent_conn.recv()  # ok: the other class keeps a zmq socket under that name
