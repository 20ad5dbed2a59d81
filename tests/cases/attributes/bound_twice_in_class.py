"""A class body that binds a name more than once: what is in force when it has run."""

import os
import socket
import sys
from multiprocessing import Pipe
from multiprocessing.connection import Client


class ByPlatform:
    if sys.platform == "win32":
        link = Pipe()[0]
        sock = socket.socket()
    else:
        link = None
        sock = socket.socketpair()[0]

    def read(self):
        self.sock.recv()  # ok: sockets on every platform
        return self.link.recv()  # MPR073: Pipe() at line 12


class Optional:
    try:
        link = Pipe()[0]
    except OSError:
        link = None

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 25


class Methods:
    if hasattr(os, "fork"):

        def open(self):
            return Pipe()[0]

    else:

        def open(self):
            return socket.socket()

    def read(self):
        return self.open().recv()  # MPR073: Pipe() at line 37


class Replaced:
    link = Pipe()[0]
    link = socket.socket()

    def read(self):
        return self.link.recv()  # ok: the pipe is gone


class ReplacedOnBothWays:
    link = Pipe()[0]
    if sys.platform == "win32":
        link = socket.socket()
    else:
        link = socket.socketpair()[0]

    def read(self):
        return self.link.recv()  # ok: the pipe is gone


class ReplacedPerhaps:
    link = Pipe()[0]
    if sys.platform == "win32":
        link = socket.socket()

    def read(self):
        return ReplacedPerhaps.link.recv()  # MPR073: Pipe() at line 68


class Above:
    if sys.platform == "win32":

        def open(self):
            return Pipe()[0]

    else:

        def open(self):
            return None


class Below(Above):
    def open(self):
        return super().open().recv()  # MPR073: Pipe() at line 80


class Keyed:
    if "KEY" in os.environ:
        KEY = os.environb[b"KEY"]
        NO_KEY = None
    else:
        KEY = None
        NO_KEY = None

    def connect(self, path):
        Client(path, authkey=self.KEY)  # ok: it may have one
        Client(path, authkey=self.NO_KEY)  # MPR081: Client without authkey
