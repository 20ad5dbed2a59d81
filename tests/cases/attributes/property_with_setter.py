"""Properties with a setter: what is read is what the getter gives, and what is assigned goes to the setter."""

import socket
from multiprocessing import Pipe


class Text:
    def __init__(self, conn):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes().decode()


class Kept:
    def __init__(self):
        self._link = Pipe()[0]

    @property
    def link(self):
        return self._link

    @link.setter
    def link(self, conn):
        self._link = conn

    @link.deleter
    def link(self):
        del self._link

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 17


class Given:
    def __init__(self, conn):
        self.link = conn

    @property
    def link(self):
        return self._link

    @link.setter
    def link(self, conn):
        self._link = conn

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 138


class Wrapping:
    def __init__(self, conn):
        self.link = conn

    @property
    def link(self):
        return self._link

    @link.setter
    def link(self, conn):
        conn.poll()
        self.first = conn.recv()  # MPR073: Pipe() at line 139
        self._link = Text(conn)

    def read(self):
        return self.link.recv()  # ok: ours


class SetterOverridden(Kept):
    @Kept.link.setter
    def link(self, conn):
        self._link = conn

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 17


class GetterOverridden(Kept):
    @property
    def link(self):
        return socket.socket()

    def read(self):
        return self.link.recv()  # ok: a socket


class Cached:
    """A plain method, and an attribute of the same name on the object."""

    def __init__(self):
        self.link = Pipe()[0]

    def link(self):
        return socket.socket()

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 91


class FromOutside:
    link_set = 0

    @property
    def link(self):
        return self._link

    @link.setter
    def link(self, conn):
        self.link_set += 1
        self._link = conn

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 142


class MadeByCall:
    def __init__(self):
        self._link = Pipe()[0]
        self.link = None

    def _get(self):
        return self._link

    def _set(self, conn):
        pass

    link = property(_get, _set)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 118


class Other:
    link = None


def main():
    Given(Pipe()[0])
    Wrapping(Pipe()[0])
    outside, other = FromOutside(), Other()
    other.link = socket.socket()
    outside.link, theirs = Pipe()
    outside.link.recv()  # MPR073: Pipe() at line 142
    Wrapping(theirs).link.recv()  # ok: ours
    Given(socket.socket()).link.recv()  # ok: another object's is a pipe
    return other.link.recv()  # ok: a socket


class KeptHere(Kept):
    pass


def assigned_here():
    wrapping, kept = Wrapping(Pipe()[0]), KeptHere()
    wrapping.link, kept.link = Pipe()
    wrapping.link.recv()  # ok: ours
    return kept.link.recv()  # MPR073: Pipe() at line 17


class WrapsItsOwn(Wrapping):
    def reopen(self):
        self.link = Pipe()[0]
        return self.link.recv()  # ok: ours


def assigned_to_others(other):
    other.link = Pipe()[0]
    return other.link.recv()  # MPR073: Pipe() at line 167
