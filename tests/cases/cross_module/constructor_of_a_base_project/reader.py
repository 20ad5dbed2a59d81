"""A reader, and what is derived from it in other files."""


class Reader:
    def __init__(self, conn):
        self.greeting = conn.recv()  # MPR073: Pipe() in main.py at line 9
        self.conn = conn

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() in main.py at line 9


class Radio:
    def __init__(self, conn):
        self.greeting = conn.recv()  # ok: the one that is derived from it gets a zmq socket
        self.conn = conn

    def read(self):
        return self.conn.recv()  # ok: the same
