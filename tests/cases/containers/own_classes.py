"""Classes of the project that are dictionaries and lists, seen from inside and from outside."""

from collections import UserDict, deque
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import bus


class Peers(dict):
    def open(self, name):
        self[name], far = Pipe()
        return far

    def ask(self, name):
        return self[name].recv()  # MPR073: Pipe() at line 12

    def ask_all(self):
        for conn in self.values():
            conn.recv()  # MPR073: Pipe() at line 12
        for name in self:
            name.recv()  # ok: what a mapping is iterated for are its keys
            self[name].recv()  # MPR073: Pipe() at line 12
        return {name: conn.recv() for name, conn in self.items()}  # MPR073: Pipe() at line 12


class Links(dict):
    def open(self, name):
        self[name] = bus.link(name)

    def ask(self, name):
        return self[name].recv()  # ok: a link of the bus


class Ends(list):
    def open(self):
        self.append(Pipe()[0])

    def ask_all(self):
        return [conn.recv() for conn in self]  # MPR073: Pipe() at line 37


ends = Ends()
ends.open()
ends[0].recv()  # MPR073: Pipe() at line 37


class Recent(deque):
    def add(self, conn):
        self.appendleft(conn)

    def first(self):
        return self[0].recv()  # MPR073: Pipe() at line 56


Recent().add(Pipe()[1])


class Options(dict):
    def read(self):
        return self["conn"].recv()  # MPR073: Pipe() at line 67

    def tune(self):
        return self["link"].recv()  # ok: a link of the bus


options = Options(conn=Pipe()[0], link=bus.link("a"))
options.read()


class Table(UserDict):
    def add(self, name, conn):
        self[name] = conn

    def ask(self, name):
        return self[name].recv()  # MPR073: Pipe() at line 79


Table().add("child", Pipe()[0])


class Typed(dict[str, Connection]):
    def ask(self, name):
        return self[name].recv()  # MPR073: annotation Connection


class Wrapped(dict):
    def __setitem__(self, name, conn):
        super().__setitem__(name, bus.wrap(conn))

    def open(self, name):
        self[name] = Pipe()[0]

    def ask(self, name):
        return self[name].recv()  # ok: it holds what the bus makes of a connection


class Unwrapping(dict):
    def __getitem__(self, name):
        return bus.wrap(super().__getitem__(name))

    def open(self, name):
        self[name] = Pipe()[0]

    def ask(self, name):
        return self[name].recv()  # ok: what the bus makes of a connection


class Opened(dict):
    def __missing__(self, name):
        conn = self[name] = Pipe()[0]
        return conn


Opened()["child"].recv()  # MPR073: Pipe() at line 111
