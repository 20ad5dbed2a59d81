"""A branch that the connection does not come out of, however it ends."""

from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()


def several_tests(source):
    if isinstance(source, Connection):
        return None
    elif source is None:
        return None
    return source.recv()  # ok: the connection has left


def with_an_else(source, log):
    if isinstance(source, Connection):
        raise TypeError(source)
    else:
        log.debug("no connection")
    return source.recv()  # ok: the connection has left


def on_both_ways(source, quiet):
    if isinstance(source, Connection):
        if quiet:
            return None
        else:
            raise TypeError(source)
    return source.recv()  # ok: the connection has left


def on_one_way(source, quiet):
    if isinstance(source, Connection):
        if quiet:
            return None
    return source.recv()  # MPR073: Pipe() at line 92


def under_a_lock(source, lock):
    if isinstance(source, Connection):
        with lock:
            return None
    return source.recv()  # ok: the connection has left


def in_a_try(source):
    if isinstance(source, Connection):
        try:
            return source.recv_bytes()
        except EOFError:
            return None
    return source.recv()  # ok: the connection has left


def in_a_try_that_goes_on(source):
    if isinstance(source, Connection):
        try:
            return source.recv_bytes()
        except EOFError:
            print("closed")
    return source.recv()  # MPR073: Pipe() at line 92


def in_rounds(sources):
    for source in sources:
        if isinstance(source, Connection):
            continue
        elif source is None:
            print("nothing")
        source.recv()  # ok: the connection was passed over


def swallowed(source):
    with suppress(EOFError):
        return source.recv_bytes()
    return source.recv()  # MPR073: Pipe() at line 92


def main(lock, log):
    framed = Framed()
    for read in (several_tests, on_both_ways, on_one_way, under_a_lock, with_an_else):
        read(framed, lock)
    ours = Pipe()[0]
    for source in (ours, framed):
        several_tests(source)
        with_an_else(source, log)
        on_both_ways(source, True)
        on_one_way(source, True)
        under_a_lock(source, lock)
        in_a_try(source)
        in_a_try_that_goes_on(source)
        swallowed(source)
    in_rounds([ours, framed])
