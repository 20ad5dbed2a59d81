"""What was tested before a function was defined holds for what it finds outside."""

from multiprocessing import Pipe


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()


def reader_of(source):
    if isinstance(source, Framed):

        def read():
            return source.recv()  # ok: the wrapper

        return read, lambda: source.recv()  # ok: the wrapper
    return lambda: source.recv()  # MPR073: Pipe() at line 25


def main():
    for source in (Pipe()[0], Framed()):
        reader_of(source)
