"""Through seven hands, and still the place where it was made."""

import multiprocessing as mp
import threading

import zmq


class Registry:
    def __init__(self):
        self.links = {}

    def add(self, name, link):
        self.links[name] = link

    def get(self, name):
        return self.links[name]


class Opener:
    def __init__(self, registry):
        self.registry = registry

    def open(self, name):
        ours, theirs = self.make()
        self.registry.add(name, (theirs, name))
        return ours

    @staticmethod
    def make():
        return mp.Pipe()


def pump(registry, name):
    link, label = registry.get(name)
    label.recv()  # ok: the name
    while link.poll():
        print(link.recv())  # MPR073: Pipe() at line 31


def main():
    registry = Registry()
    conn = Opener(registry).open("first")
    radio = zmq.Context.instance().socket(zmq.SUB)
    threading.Thread(target=pump, args=(registry, "first")).start()
    radio.recv()  # ok: a zmq socket
    return conn.recv()  # MPR073: Pipe() at line 31
