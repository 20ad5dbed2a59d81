"""Which of several objects it is: found out with `is`, `==` and `in`."""

from multiprocessing import Pipe
from multiprocessing.connection import wait


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()

    def frames(self):
        return iter(self.recv, b"")  # ok: its own recv()


def passed_over(conn, framed):
    for source in [conn, framed]:
        if source is conn:
            continue
        source.recv()  # ok: the wrapper


def both_named(conn, framed):
    for source in [conn, framed]:
        if source is conn:
            source.recv()  # MPR073: Pipe() at line 70
        elif source is framed:
            source.recv()  # ok: the wrapper


def equal(conn, framed):
    for source in [conn, framed]:
        if source == framed:
            source.recv()  # ok: the wrapper
        else:
            source.recv()  # MPR073: Pipe() at line 70


def two_ends():
    ours, theirs = Pipe()
    for source in (ours, theirs):
        if source is ours:
            continue
        source.recv()  # MPR073: Pipe() at line 42


class Hub:
    def __init__(self, conn):
        self.conn = conn
        self.framed = [Framed(conn), Framed(conn)]

    def read(self):
        for source in wait([self.conn, *self.framed]):
            if source is self.conn:
                source.recv()  # MPR073: Pipe() at line 73
            else:
                source.recv()  # ok: a wrapper

    def read_framed(self):
        for source in wait([self.conn, *self.framed]):
            if source in self.framed:
                source.recv()  # ok: a wrapper
            else:
                source.recv()  # MPR073: Pipe() at line 73


def main():
    conn, framed = Pipe()[0], Framed()
    for read in (passed_over, both_named, equal):
        read(conn, framed)
    hub = Hub(Pipe()[0])
    hub.read()
    hub.read_framed()
