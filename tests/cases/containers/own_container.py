"""A class of the project that stores and finds."""

import multiprocessing as mp
from collections import UserDict

import zmq


class Links(dict):
    def first(self):
        return next(iter(self.values()))


class Stack(list):
    def top(self):
        return self[-1]


class Table(UserDict):
    pass


class Store:
    def __init__(self):
        self._items = {}

    def __setitem__(self, key, item):
        self._items[key] = item

    def __getitem__(self, key):
        return self._items[key]


def main(context):
    links = Links()
    links["a"] = mp.Pipe()[0]
    links["a"].recv()  # MPR073: Pipe() at line 36
    stack = Stack()
    stack.append(mp.Pipe()[0])
    stack[0].recv()  # MPR073: Pipe() at line 39
    table = Table()
    table["radio"] = context.socket(zmq.SUB)
    table["radio"].recv()  # ok: a zmq socket
    store = Store()
    store["x"] = mp.Pipe()[0]
    return store["x"].recv()  # MPR073: Pipe() at line 45


class Directory:
    def __init__(self, context):
        self.end = mp.Pipe()[0]
        self.radio = context.socket(zmq.PULL)

    def __getitem__(self, name):
        return self.end


class RadioDirectory(Directory):
    def __getitem__(self, name):
        return self.radio


def by_subscription(context):
    RadioDirectory(context)["a"].recv()  # ok: a zmq socket
    return Directory(context)["a"].recv()  # MPR073: Pipe() at line 51
