"""Properties that open, cache or pass on a connection."""

import functools
import multiprocessing as mp
import os
from multiprocessing.connection import Client

import zmq


class Service:
    def __init__(self, address):
        self._address = address
        self._conn = None
        self._pair = mp.Pipe()

    @property
    def conn(self):
        if self._conn is None:
            self._conn = Client(self._address, authkey=os.environb[b"KEY"])
        return self._conn

    @property
    def reader(self):
        return self._pair[0]

    @functools.cached_property
    def control(self):
        return Client(self._address, authkey=os.environb[b"KEY"])

    @property
    def puller(self):
        return zmq.Context.instance().socket(zmq.PULL)

    def run(self):
        self.conn.recv()  # MPR073: Client() at line 20
        self.reader.recv()  # MPR073: Pipe() at line 15
        self.control.recv()  # MPR073: Client() at line 29
        return self.puller.recv()  # ok: a zmq socket


def use(address):
    service = Service(address)
    service.puller.recv()  # ok: a zmq socket from outside too
    return service.reader.recv()  # MPR073: Pipe() at line 15


class Panel:
    """Properties that are made by a call."""

    def __init__(self, address):
        self._address = address

    def _open(self):
        return Client(self._address, authkey=os.environb[b"KEY"])

    def _subscribe(self):
        return zmq.Context.instance().socket(zmq.SUB)

    conn = property(_open)
    control = functools.cached_property(_open)
    news = property(_subscribe)

    def run(self):
        self.conn.recv()  # MPR073: Client() at line 55
        self.control.recv()  # MPR073: Client() at line 55
        return self.news.recv()  # ok: a zmq socket
