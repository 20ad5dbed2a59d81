"""Two classes that keep functions in an attribute of the same name."""

import multiprocessing as mp

import zmq


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 75


def tune(sock):
    return sock.recv()  # ok: of the class that gets zmq sockets


def late(conn):
    return conn.recv()  # MPR073: Pipe() at line 75


def later(sock):
    return sock.recv()  # ok: of the class that gets zmq sockets


class Links:
    def __init__(self):
        self.hooks = {"pull": pull}
        self.hooks["late"] = late

    def run(self, name, conn):
        self.hooks[name](conn)


class Radio:
    def __init__(self):
        self.hooks = {"tune": tune}
        self.hooks["later"] = later

    def run(self, name, sock):
        self.hooks[name](sock)


class Lists:
    def __init__(self):
        self.steps = []

    def add(self, step):
        self.steps.append(step)

    def run(self, conn):
        for step in self.steps:
            step(conn)


class Tuners:
    def __init__(self):
        self.steps = []

    def add(self, step):
        self.steps.append(step)

    def run(self, sock):
        for step in self.steps:
            step(sock)


def first(conn):
    return conn.recv()  # MPR073: Pipe() at line 75


def second(sock):
    return sock.recv()  # ok: of the class that gets zmq sockets


def main(name):
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    Links().run(name, theirs)
    Radio().run(name, socket)
    lists, tuners = Lists(), Tuners()
    lists.add(first)
    lists.run(theirs)
    tuners.add(second)
    tuners.run(socket)
    return ours
