"""Opened on demand, in a method that is not `__init__`."""

import multiprocessing
import os
from multiprocessing.connection import Client

import zmq


class Agent:
    def __init__(self):
        self.link = None
        self.sock = None

    def open(self, address):
        self.link = Client(address, authkey=os.environb[b"AGENT"])

    def open_zmq(self):
        self.sock = zmq.Context.instance().socket(zmq.REQ)

    def poll(self):
        if self.link is None:
            return None
        return self.link.recv()  # MPR073: Client() at line 16

    def poll_zmq(self):
        return self.sock.recv() if self.sock else None  # ok: None or a zmq socket


class Spare:
    def __init__(self, link):
        self.link = link
        self.pair = multiprocessing.Pipe()

    def poll(self):
        return self.link.recv()  # ok: an attribute of another class
