"""Attributes whose name is computed are beyond anybody who reads the text."""

import multiprocessing as mp

import zmq


class Board:
    def __init__(self, names):
        for name in names:
            setattr(self, f"{name}_conn", mp.Pipe()[0])
            setattr(self, f"{name}_sock", zmq.Context.instance().socket(zmq.PULL))

    def read(self):
        return self.left_conn.recv()  # missed: set through setattr with a computed name

    def pull(self):
        return self.left_sock.recv()  # ok: a zmq socket


class Plain:
    def __init__(self):
        setattr(self, "conn", mp.Pipe()[0])

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 23

    def read_by_name(self):
        return getattr(self, "conn").recv()  # MPR073: Pipe() at line 23
