"""Decorators that are methods of an object, and those of classes, which put what they are given into a table."""

from dataclasses import dataclass
from multiprocessing import Pipe
from typing import Any


class App:
    def __init__(self):
        self.commands = {}
        self.routes = {}

    def command(self, function):
        self.commands[function.__name__] = function
        return function

    def route(self, path):
        def keep(function):
            self.routes[path] = function
            return function

        return keep

    def run(self, name):
        ours, theirs = Pipe()
        self.commands[name](theirs)
        self.routes[name](ours)
        return ours


app = App()


@app.command
def pull(conn):
    conn.recv()  # MPR073: Pipe() at line 25


@app.route("/child")
def drain(conn):
    conn.recv()  # MPR073: Pipe() at line 25


def beside(conn):
    conn.recv()  # ok: nobody registers it


KINDS = {}


def register(cls):
    KINDS[cls.__name__] = cls
    return cls


@register
class Up:
    def __init__(self, conn):
        self.conn = conn

    def run(self):
        return self.conn.recv()  # MPR073: Pipe() at line 82


@register
@dataclass
class Side:
    conn: Any

    def run(self):
        return self.conn.recv()  # MPR073: Pipe() at line 82


class Down:
    def __init__(self, conn):
        self.conn = conn

    def run(self):
        return self.conn.recv()  # ok: not registered, and nobody makes one


KINDS["Up"](Pipe()[0]).run()
KINDS["Side"](conn=Pipe()[0]).run()
