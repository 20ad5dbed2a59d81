"""Keep a connection on the object and use it at once."""

import os
from multiprocessing.connection import Client

import zmq


class Session:
    current = None

    def __init__(self, address):
        self.conn = conn = Client(address, authkey=os.urandom(16))
        self.banner = conn.recv()  # MPR073: Client() at line 13
        self.puller = puller = zmq.Context.instance().socket(zmq.PULL)
        self.hello = puller.recv()  # ok: a zmq socket

    def ask(self, question):
        self.conn.send(question)
        return self.conn.recv()  # MPR073: Client() at line 13


def reconnect(address, key):
    Session.current = latest = previous = Client(address, authkey=key)
    latest.recv()  # MPR073: Client() at line 24
    previous.recv()  # MPR073: Client() at line 24
