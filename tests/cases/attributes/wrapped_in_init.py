"""An attribute that a base class gives, and `__init__` wraps: before that line it is the base's, after it ours."""

import json
import multiprocessing.queues
import pickle
import socket
from multiprocessing import Pipe


class Wrapper:
    def __init__(self, conn):
        self.conn = conn

    def recv(self):
        data = self.recv_bytes()
        return pickle.loads(data)  # MPR074: Queue._reader at line 31

    def __getattr__(self, name):
        if "conn" in self.__dict__:
            return getattr(self.conn, name)
        raise AttributeError(name)


class Queue(multiprocessing.queues.Queue):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._first = self._reader.recv()  # MPR073: Queue._reader at line 27
        try:
            self.size = self.qsize()
        finally:
            self._reader = Wrapper(self._reader)
        self._recv = self._reader.recv  # ok: ours, reported where it unpickles

    def get_again(self):
        return self._reader.recv()  # ok: ours


class Base:
    def __init__(self, link, sock):
        self.link = link
        self.sock = sock


class Text:
    def __init__(self, conn):
        self.conn = conn

    def recv(self):
        return json.loads(self.conn.recv_bytes())


class Derived(Base):
    def __init__(self, link, sock):
        super().__init__(link, sock)
        self.link.recv()  # MPR073: Pipe() at line 77
        self.sock.recv()  # ok: a socket
        self.link = Text(self.link)
        self.link.recv()  # ok: ours
        self.sock = Text(self.sock)


class Renewed:
    def __init__(self):
        self.link = None
        self.link = Text(self.link)

    def renew(self):
        old = self.link
        self.link = Pipe()[0]
        self.close(old)

    def close(self, old):
        old.recv()  # MPR073: Pipe() at line 69


Queue(ctx=multiprocessing.get_context())
Derived(Pipe()[0], socket.socket())
Renewed().renew()


class Opened(multiprocessing.queues.Queue):
    def __init__(self, opened):
        super().__init__(ctx=multiprocessing.get_context())
        self._reader = opened()

    def get_again(self):
        return self._reader.recv()  # ok: nobody knows what it was given
