"""The class of a value, asked in other ways."""

from multiprocessing import Pipe
from multiprocessing.connection import Connection

from typing_extensions import TypeGuard, TypeIs


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()

    def frames(self):
        return iter(self.recv, b"")  # ok: its own recv()


def is_framed(value):
    return isinstance(value, Framed)


def is_open(value):
    return isinstance(value, Framed) and value.conn


def is_link(value) -> TypeIs[Connection]:
    return type(value).__name__ == "Connection"


def is_good_link(value) -> TypeGuard[Connection]:
    return type(value).__name__ == "Connection" and not value.closed


def kept(source):
    framed = isinstance(source, Framed)
    if framed:
        return source.recv()  # ok: the wrapper
    return source.recv()  # MPR073: Pipe() at line 136


def kept_and_denied(source):
    framed = isinstance(source, Framed)
    if not framed:
        return None
    return source.recv()  # ok: the wrapper


def kept_before(source):
    framed = isinstance(source, Framed)
    source = Pipe()[0]
    if framed:
        return source.recv()  # MPR073: Pipe() at line 52
    return None


def named_in_the_test(sources):
    if isinstance(first := sources[0], Framed):
        return first.recv()  # ok: the wrapper
    return first.recv()  # MPR073: Pipe() at line 141


def own_test(source):
    if is_framed(source):
        return source.recv()  # ok: the wrapper
    return source.recv()  # MPR073: Pipe() at line 136


def own_test_denied(source):
    if not is_framed(source):
        return None
    return source.recv()  # ok: the wrapper


def own_test_of_more(source):
    if is_open(source):
        return source.recv()  # ok: the wrapper
    return source.recv()  # MPR073: Pipe() at line 136


def type_is(source):
    if is_link(source):
        return source.recv()  # MPR073: Pipe() at line 136
    return source.recv()  # ok: no connection


def type_guard(source):
    if is_good_link(source):
        return None
    return source.recv()  # MPR073: Pipe() at line 136


def by_class(source):
    if source.__class__ is Framed:
        return source.recv()  # ok: the wrapper
    return source.recv()  # MPR073: Pipe() at line 136


def by_type(source):
    if type(source) is not Connection:
        return source.recv()  # ok: no connection
    return source.recv()  # MPR073: Pipe() at line 136


def by_types(source):
    if type(source) in (Framed, bytes):
        return source.recv()  # ok: the wrapper
    return source.recv()  # MPR073: Pipe() at line 136


def by_subclass(source):
    if issubclass(type(source), Framed):
        return source.recv()  # ok: the wrapper
    return source.recv()  # MPR073: Pipe() at line 136


class Padded(Framed):
    def recv(self):
        return self.conn.recv()  # MPR073: Pipe() at line 142


def derived(source):
    if type(source) is Framed:
        return None
    return source.recv()  # ok: has a recv() of its own


def derived_of(source):
    if type(source) is not Framed:
        return source.conn.recv()  # MPR073: Pipe() at line 142
    return None


def main():
    for source in (Pipe()[0], Framed()):
        for read in (kept, kept_and_denied, own_test, own_test_denied, own_test_of_more, kept_before):
            read(source)
        for read in (type_is, type_guard, by_class, by_type, by_types, by_subclass):
            read(source)
    named_in_the_test([Pipe()[0], Framed()])
    padded = Padded(Pipe()[0])
    derived(padded)
    derived_of(padded)
