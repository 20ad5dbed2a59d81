"""``setattr(box, "link", conn)`` is ``box.link = conn``, wherever it is read."""

import socket
from multiprocessing import Pipe


class Box:
    pass


class Crate:
    pass


class Chest:
    def __init__(self):
        self.inner = Box()
        self.other = Crate()

    def fill(self):
        setattr(self.inner, "top", Pipe()[0])
        setattr(self.other, "bottom", socket.socket())

    def read(self):
        self.inner.top.recv()  # MPR073: Pipe() at line 21
        return self.other.bottom.recv()  # ok: a socket


box, crate = Box(), Crate()
setattr(box, "link", Pipe()[0])
setattr(crate, "link", socket.socket())


def read():
    box.link.recv()  # MPR073: Pipe() at line 30
    return crate.link.recv()  # ok: another class's attribute of the same name


def read_any(any_box: Box, any_crate: Crate):
    any_box.link.recv()  # MPR073: Pipe() at line 30
    return any_crate.link.recv()  # ok: no crate was given a connection


read()
Chest().read()
read_any(box, crate)
