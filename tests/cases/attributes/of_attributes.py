"""Attributes of attributes, and of thread-locals."""

import multiprocessing as mp
import os
import threading
from multiprocessing.connection import Client
from types import SimpleNamespace

import zmq


class State:
    def __init__(self):
        self.pair = mp.Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)


class Host:
    local = threading.local()

    def __init__(self, address):
        self.state = State()
        self.address = address
        self._tls = threading.local()
        self.box = SimpleNamespace(reader=mp.Pipe()[0], radio=None)

    def connect(self):
        conn = Client(self.address, authkey=os.environb[b"KEY"])
        self._tls.connection = conn
        self.local.radio = zmq.Context.instance().socket(zmq.SUB)

    def call(self):
        if not hasattr(self._tls, "connection"):
            self.connect()
        self.local.radio.recv()  # ok: a zmq socket
        return self._tls.connection.recv()  # MPR073: Client() at line 28

    def read(self):
        self.state.radio.recv()  # ok: a zmq socket
        self.state.pair[0].recv()  # MPR073: Pipe() at line 14
        self.box.radio.recv()  # ok: None
        return self.box.reader.recv()  # MPR073: Pipe() at line 25
