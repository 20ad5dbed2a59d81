"""`__enter__` gives something else than the object."""

import contextlib
import multiprocessing as mp

import toolkit
import zmq


class Channel:
    def __init__(self):
        self.ours, self.theirs = mp.Pipe()

    def __enter__(self):
        return self.ours

    def __exit__(self, *exc):
        self.ours.close()


class Radio:
    def __enter__(self):
        return zmq.Context.instance().socket(zmq.SUB)

    def __exit__(self, *exc):
        pass


class Itself:
    def __init__(self, conn):
        self.conn = conn

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.conn.close()

    async def __aenter__(self):
        return self.conn

    async def __aexit__(self, *exc):
        self.conn.close()


async def main():
    with Channel() as conn:
        conn.recv()  # MPR073: Pipe() at line 12
    with Radio() as radio:
        radio.recv()  # ok: a zmq socket
    with Itself(mp.Pipe()[0]) as holder:
        holder.recv()  # ok: the holder itself has no such thing
        holder.conn.recv()  # MPR073: Pipe() at line 51
    async with Itself(mp.Pipe()[0]) as conn:
        conn.recv()  # MPR073: Pipe() at line 54


class Window(toolkit.Window):
    """Its base, which is not known, has the `__enter__`."""

    def __init__(self):
        self.conn, self.far = mp.Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)


class Closed:
    def __init__(self):
        self.conn, self.far = mp.Pipe()

    def close(self):
        self.conn.close()


def inherited():
    with Window() as window:
        window.radio.recv()  # ok: a zmq socket
        window.conn.recv()  # MPR073: Pipe() at line 62
    with contextlib.closing(Closed()) as closed:
        return closed.conn.recv()  # MPR073: Pipe() at line 68
