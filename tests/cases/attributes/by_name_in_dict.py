"""Attributes written and read as entries of `__dict__`, around a `__setattr__` that forbids it."""

import socket
from multiprocessing import Pipe


class Guarded:
    def __init__(self, link, sock):
        self.__dict__["link"] = link
        self.__dict__["sock"] = sock
        self.__dict__[link] = link

    def __setattr__(self, name, value):
        raise AttributeError(name)

    def read(self):
        self.link.recv()  # MPR073: Pipe() at line 51
        self.sock.recv()  # ok: a socket
        for each in self.__dict__.values():
            each.recv()  # ok: any of them


class Plain:
    def __init__(self, link, sock):
        self.link = link
        self.sock = sock

    def read(self):
        self.__dict__["link"].recv()  # MPR073: Pipe() at line 52
        self.__dict__["sock"].recv()  # ok: a socket
        self.__dict__.get("link", None).recv()  # MPR073: Pipe() at line 52
        self.__dict__.get("sock").recv()  # ok: a socket
        vars(self)["link"].recv()  # MPR073: Pipe() at line 52
        vars(self)["sock"].recv()  # ok: a socket
        self.__dict__[0].recv()  # ok: no attribute has that name


class Delegating:
    def __init__(self, link):
        self._link = link

    def __getattr__(self, name):
        return getattr(self.__dict__["_link"], name)


class DelegatingToSocket(Delegating):
    pass


def main():
    Guarded(Pipe()[0], socket.socket()).read()
    Plain(Pipe()[1], socket.socket()).read()
    Delegating(Pipe()[0]).recv()  # MPR073: Pipe() at line 53
    DelegatingToSocket(socket.socket()).recv()  # ok: a socket
