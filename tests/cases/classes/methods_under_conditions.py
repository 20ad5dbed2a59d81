"""Methods that a class body defines in an `if` or `try`."""

import socket
import sys
from multiprocessing import Pipe


class ByPlatform:
    def __init__(self):
        self.link = Pipe()[0]
        self.line = socket.socket()

    if sys.platform == "win32":

        def read(self):
            self.line.recv()  # ok: a socket
            return self.link.recv()  # MPR073: Pipe() at line 10

        def reopened(self):
            self.other = Pipe()[1]
            return self.opened().recv()  # MPR073: Pipe() at line 10

    else:

        def read(self):
            return self.link.recv()  # MPR073: Pipe() at line 10

    try:
        import fastlinks

        def opened(self):
            return fastlinks.open(self)

    except ImportError:

        def opened(self):
            return self.link

    def read_all(self):
        self.other.recv()  # MPR073: Pipe() at line 20
        return self.opened().recv()  # MPR073: Pipe() at line 10


class ByVersion:
    if sys.version_info >= (3, 9):

        def __init__(self, conn):
            self.link = conn

        @property
        def link(self):
            return self._link

        @link.setter
        def link(self, conn):
            self._link = conn

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 72


class Derived(ByVersion):
    if sys.version_info >= (3, 9):

        def read(self):
            super().read()
            return super().link.recv()  # MPR073: Pipe() at line 72


def main():
    ByPlatform().read()
    return Derived(Pipe()[0]).read()
