"""A case that was not taken says what the subject is not."""

import multiprocessing as mp
from multiprocessing.connection import Connection


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()


def anything_else(source):
    match source:
        case Connection():
            return None
        case _:
            return source.recv()  # ok: no connection


def anything_else_by_name(source):
    match source:
        case Connection():
            return None
        case other:
            return other.recv()  # ok: no connection


def behind_the_match(source):
    match source:
        case Connection():
            return None
    return source.recv()  # ok: no connection


def wrapped(source):
    match source:
        case Connection():
            source = Framed(source)
    return source.recv()  # ok: wrapped, or never a connection


def one_of_two(source):
    match source:
        case Framed() | bytes():
            return source.recv()  # ok: the wrapper
        case _:
            return source.recv()  # MPR073: Pipe() at line 86


def one_of_two_by_name(source):
    match source:
        case (Framed() | bytes()) as found:
            return found.recv()  # ok: the wrapper
        case found:
            return found.recv()  # MPR073: Pipe() at line 86


def guarded(source):
    match source:
        case found if isinstance(found, Framed):
            return found.recv()  # ok: the wrapper
        case found:
            return found.recv()  # MPR073: Pipe() at line 86


def some_connections(source):
    match source:
        case Connection(closed=True):
            return None
        case _:
            return source.recv()  # MPR073: Pipe() at line 86


def under_a_condition(source, quiet):
    match source:
        case Connection() if quiet:
            return None
        case _:
            return source.recv()  # MPR073: Pipe() at line 86


def main():
    for source in (mp.Pipe()[0], Framed()):
        anything_else(source)
        anything_else_by_name(source)
        behind_the_match(source)
        wrapped(source)
        one_of_two(source)
        one_of_two_by_name(source)
        guarded(source)
        some_connections(source)
        under_a_condition(source, True)


def inside_a_row(row):
    match row:
        case [Framed() as found, *_]:
            return found.recv()  # ok: the wrapper
        case [Connection() as found, *_]:
            return found.recv()  # MPR073: Pipe() at line 111


def rows(conn, framed):
    inside_a_row([conn])
    return inside_a_row([framed])


rows(mp.Pipe()[0], Framed())
