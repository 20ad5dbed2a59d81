"""Objects that guard their attributes, and go around their own guard."""

import socket
from multiprocessing import Pipe


class Frozen:
    def __init__(self, link, sock):
        object.__setattr__(self, "link", link)
        super().__setattr__("far", link)
        super().__setattr__("sock", sock)

    def __setattr__(self, name, value):
        raise AttributeError(name)

    def read(self):
        self.sock.recv()  # ok: a socket
        self.far.recv()  # MPR073: Pipe() at line 43
        return self.link.recv()  # MPR073: Pipe() at line 43


class Wrapper:
    def __init__(self, pipe=None, **kwargs):
        self.pipe = pipe


class Remote(Wrapper):
    def call(self):
        return self.pipe.recv()  # MPR073: Pipe() at line 44


class Holder(Wrapper):
    def __getattr__(self, name):
        pipe = object.__getattribute__(self, "pipe")
        pipe.recv()  # MPR073: Pipe() at line 44
        super().__getattribute__("pipe").recv()  # MPR073: Pipe() at line 44
        return Remote(pipe)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


Frozen(Pipe()[0], socket.socket()).read()
Holder(pipe=Pipe()[1]).start()
