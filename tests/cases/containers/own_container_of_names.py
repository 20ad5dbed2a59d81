"""A container of the project that is iterated for its names and asked for what they stand for."""

from collections.abc import Mapping
from multiprocessing import Pipe

import bus


class Registry:
    def __init__(self):
        self._conns = {"child": Pipe()[0]}
        self._names = ["child"]

    def __getitem__(self, name):
        return self._conns[name]

    def __iter__(self):
        return iter(self._names)

    def ask(self, name):
        return self[name].recv()  # MPR073: Pipe() at line 11


registry = Registry()
for name in registry:
    registry[name].recv()  # MPR073: Pipe() at line 11
    name.recv()  # ok: a name


class Reversed:
    def __init__(self):
        self._conns = [Pipe()[0]]

    def __getitem__(self, place):
        return bus.link(place)

    def __iter__(self):
        return iter(self._conns)


turned = Reversed()
for place, conn in enumerate(turned):
    conn.recv()  # MPR073: Pipe() at line 32
    turned[place].recv()  # ok: a link of the bus


class View(Mapping):
    def __init__(self, conns):
        self._conns = conns

    def __getitem__(self, name):
        return self._conns[name]

    def __iter__(self):
        return iter(self._conns)

    def __len__(self):
        return len(self._conns)


view = View({"child": Pipe()[0]})
for conn in view.values():
    conn.recv()  # MPR073: Pipe() at line 61
