"""What is no wrapper yet becomes one: behind the test, nothing is a bare connection."""

from multiprocessing import Pipe
from multiprocessing.connection import Connection


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()


def wrapped(source):
    if isinstance(source, Connection):
        source = Framed(source)
    return source.recv()  # ok: wrapped, or never a connection


def wrapped_unless(source):
    if not isinstance(source, Framed):
        source = Framed(source)
    return source.recv()  # ok: wrapped by now


def wrapped_or_opened(source):
    if source is None:
        source = Framed()
    elif isinstance(source, Connection):
        source = Framed(source)
    return source.recv()  # ok: wrapped, or never a connection


def wrapped_sometimes(source, framing):
    if framing and isinstance(source, Connection):
        source = Framed(source)
    return source.recv()  # MPR073: Pipe() at line 61


def unwrapped(source):
    if isinstance(source, Framed):
        source = source.conn
    return source.recv()  # MPR073: Pipe() at line 61


def wrapped_until_it_is(source):
    while not isinstance(source, Framed):
        source = Framed(source)
    return source.recv()  # ok: the loop ends with a wrapper


def wrapped_in_rounds(sources):
    for source in sources:
        if isinstance(source, Connection):
            source = Framed(source)
        source.recv()  # ok: wrapped, or never a connection


def main():
    for source in (Pipe()[0], Framed()):
        wrapped(source)
        wrapped_unless(source)
        wrapped_or_opened(source)
        wrapped_sometimes(source, True)
        unwrapped(source)
        wrapped_until_it_is(source)
    wrapped_in_rounds([Pipe()[0], Framed()])


class Reader:
    def __init__(self, source):
        self.source = source

    def read(self):
        if isinstance(self.source, Connection):
            self.source = Framed(self.source)
        return self.source.recv()  # ok: wrapped, or never a connection

    def read_unless(self):
        if not isinstance(self.source, Framed):
            self.source = Framed(self.source)
        return self.source.recv()  # ok: wrapped by now

    def read_sometimes(self, framing):
        if framing:
            self.source = Framed(self.source)
        return self.source.recv()  # MPR073: Pipe() at line 97

    def unwrap(self):
        if isinstance(self.source, Framed):
            self.source = self.source.conn
        return self.source.recv()  # MPR073: Pipe() at line 97


def readers(framing):
    reader = Reader(Pipe()[0])
    reader.read()
    reader.read_unless()
    reader.read_sometimes(framing)
    reader.unwrap()
