"""Fluent interfaces: methods that return `self`."""

import multiprocessing as mp

import zmq


class Builder:
    def __init__(self):
        self.conn = None
        self.radio = None

    def open(self):
        self.conn, self.far = mp.Pipe()
        return self

    def tune(self):
        self.radio = zmq.Context.instance().socket(zmq.SUB)
        return self


def main():
    Builder().open().tune().radio.recv()  # ok: a zmq socket
    return Builder().tune().open().conn.recv()  # MPR073: Pipe() at line 14
