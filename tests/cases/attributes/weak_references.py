"""Objects that know each other weakly, so that neither keeps the other alive."""

import multiprocessing
import socket
import weakref


class Hub:
    def __init__(self):
        self.link, self.far = multiprocessing.Pipe()
        self.reader = Reader(self)


class Plain:
    def __init__(self):
        self.link = socket.socket()
        self.reader = Reader(None)


class Reader:
    def __init__(self, hub):
        self._hub = weakref.ref(hub)
        self._near = weakref.proxy(hub)

    def read(self):
        hub = self._hub()
        if hub is None:
            return None
        return hub.link.recv()  # MPR073: Pipe() at line 10

    def read_near(self):
        return self._near.link.recv()  # MPR073: Pipe() at line 10


def last_word(link):
    weak = weakref.ref(link)
    del link
    return weak().recv()  # MPR073: Pipe() at line 41


last_word(multiprocessing.Pipe()[0])


def of_a_socket():
    weak = weakref.ref(socket.socket())
    return weak().recv()  # ok: a socket
