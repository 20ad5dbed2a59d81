"""Lists of callbacks, a list for each topic."""

import multiprocessing as mp
from collections import defaultdict

import zmq


class Server:
    def __init__(self):
        self.hooks = defaultdict(list)
        self.hooks["data"].append(self.on_data)
        self.hooks["news"].append(self.on_news)

    def on_data(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 29

    def on_news(self, sock):
        return sock.recv()  # ok: a zmq socket

    def emit(self, conn, socket):
        for hook in self.hooks["data"]:
            hook(conn)
        for hook in self.hooks["news"]:
            hook(socket)


def main():
    ours, theirs = mp.Pipe()
    Server().emit(theirs, zmq.Context.instance().socket(zmq.SUB))
    return ours


class Bus:
    def __init__(self):
        self.hooks = {}

    def on(self, topic, hook):
        self.hooks.setdefault(topic, []).append(hook)

    def emit(self, topic, *args):
        for hook in self.hooks[topic]:
            hook(*args)


class ConnectionBus:
    def __init__(self):
        self.hooks = {}

    def on(self, topic, hook):
        self.hooks.setdefault(topic, []).append(hook)

    def emit(self, topic, conn):
        for hook in self.hooks[topic]:
            hook(conn)


def heard(conn):
    return conn.recv()  # ok: which topics get connections, nobody sees


def read(conn):
    return conn.recv()  # MPR073: Pipe() at line 66


ours, theirs = mp.Pipe()
bus = Bus()
bus.on("news", heard)
bus.emit("data", ours)
bus.emit("news", zmq.Context.instance().socket(zmq.SUB))
connections = ConnectionBus()
connections.on("data", read)
connections.emit("data", ours)
connections.emit("more", theirs)
