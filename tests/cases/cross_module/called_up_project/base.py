"""Bases that get their connection from subclasses which nobody makes in sight."""


class Named:
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in jobs.py at line 12


class Above:
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in jobs.py at line 18


class Renamed:
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in jobs.py at line 24


class Tuned:
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # ok: a zmq socket
