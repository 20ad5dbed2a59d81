"""Callbacks that are kept in a list until there is a connection for them."""

import multiprocessing as mp
import threading

import zmq


class Hub:
    def __init__(self):
        self.hooks = []
        self.radio = set()

    def subscribe(self, hook):
        self.hooks.append(hook)

    def tune(self, hook):
        self.radio.add(hook)

    def run(self):
        ours, theirs = mp.Pipe()
        for hook in self.hooks:
            hook(theirs)
        for hook in self.radio:
            hook(zmq.Context.instance().socket(zmq.SUB))
        return ours


def log(conn):
    return conn.recv()  # MPR073: Pipe() at line 21


def listen(sock):
    return sock.recv()  # ok: of the set that gets zmq sockets


class Panel:
    def __init__(self, hub):
        hub.subscribe(self.show)
        hub.tune(self.play)

    def show(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 21

    def play(self, sock):
        return sock.recv()  # ok: of the set that gets zmq sockets


def delayed(conn):
    return conn.recv()  # MPR073: Pipe() at line 60


def main():
    hub = Hub()
    hub.subscribe(log)
    hub.tune(listen)
    panel = Panel(hub)
    jobs = []
    jobs.insert(0, delayed)
    ours, theirs = mp.Pipe()
    for job in jobs:
        threading.Thread(target=job, args=(theirs,)).start()
    return panel, ours
