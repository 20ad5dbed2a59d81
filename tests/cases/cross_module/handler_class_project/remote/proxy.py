"""A handler that is built elsewhere, with a connection that is not annotated."""

import threading


class EventHandler:
    def __init__(self, connection, name, pid=None):
        self.conn = connection
        self.name = name
        self.pid = pid
        self.lock = threading.Lock()

    def process(self):
        self.pid.recv()  # ok: a number
        with self.lock:
            return self.conn.recv()  # MPR073: in remote/processes.py at line

    @classmethod
    def build(cls, connection):
        return cls(connection, "built")


class RadioHandler:
    def __init__(self, connection, name):
        self.conn = connection
        self.name = name

    def process(self):
        return self.conn.recv()  # ok: built on a zmq socket
