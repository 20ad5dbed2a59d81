"""A base class reads what it leaves to its subclasses to set."""

import multiprocessing as mp
import socket


class Reader:
    link = None
    name = None

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 20

    def ask(self):
        return self.name.recv()  # ok: no subclass sets it to a connection


class PipeReader(Reader):
    def open(self):
        self.link, self.other = mp.Pipe()
        self.name = "pipe"


class Receiver:
    peer = None

    def read(self):
        return self.peer.recv()  # ok: its only subclass sets a socket


class SocketReceiver(Receiver):
    def open(self):
        self.peer = socket.socket()


class Started(Reader):
    def read(self):
        self.link = socket.socket()
        return self.link.recv()  # ok: a socket, just now
