"""Tables and lists that are filled statement by statement."""

import multiprocessing as mp

import zmq


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 48


def tune(sock):
    return sock.recv()  # ok: its key is the one that gets zmq sockets


def other(sock):
    return sock.recv()  # MPR073: Pipe() at line 48

TABLE = {}
TABLE["pull"] = pull
TABLE["tune"] = tune
LIST = []
LIST.append(other)


class Hub:
    def __init__(self):
        self.hooks = {"a": self.on_a, "b": self.on_b}
        self.late = {}
        self.late["c"] = self.on_c

    def on_a(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 48

    def on_b(self, conn):
        return conn.recv()  # ok: gets a zmq socket

    def on_c(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 48

    def run(self, conn, socket, name):
        self.hooks["a"](conn)
        self.hooks["b"](socket)
        self.late[name](conn)


def main(name):
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    TABLE["pull"](theirs)
    TABLE["tune"](socket)
    for x in LIST:
        x(theirs)
    Hub().run(theirs, socket, name)
    return ours
