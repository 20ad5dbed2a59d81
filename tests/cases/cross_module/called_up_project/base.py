"""Bases, of which not all is known, that get their connection from subclasses which nobody makes in sight."""

import vendor


class Named(vendor.Widget):
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in jobs.py at line 12


class Above(vendor.Widget):
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in jobs.py at line 18


class Renamed(vendor.Widget):
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in jobs.py at line 24


class Tuned(vendor.Widget):
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # ok: a zmq socket
