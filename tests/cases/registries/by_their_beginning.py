"""Methods that are looked up by a name of which only the beginning is written."""

from multiprocessing import Pipe

import bus


class Session:
    def __init__(self):
        self.ours, self.theirs = Pipe()

    def do_read(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 10

    def op_read(self, conn, number):
        return number, conn.recv()  # MPR073: Pipe() at line 10

    def on_link(self, link):
        return link.recv()  # ok: a link of the bus

    def read(self, conn):
        return conn.recv()  # ok: its name begins like none that is looked up

    def run(self, command, number):
        getattr(self, "do_" + command)(self.theirs)
        handler = getattr(self, f"op_{command}", None)
        if handler is not None:
            handler(self.ours, number)
        getattr(self, "on_%s" % command)(bus.link())


class Factory:
    def make_pipe(self):
        return Pipe()[0]

    def make_link(self):
        return bus.link()

    def take(self, kind):
        return getattr(self, "make_" + kind)().recv()  # MPR073: Pipe() at line 34

    def tune(self, kind):
        return getattr(self, kind)().recv()  # ok: which method that is, nothing says
