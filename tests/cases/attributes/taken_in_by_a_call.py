"""Functions that a class takes in by a call."""

import multiprocessing as mp

import zmq


def open_pipe(duplex=True):
    return mp.Pipe(duplex)[0]


def of_panel(panel):
    return panel.ours


class Panel:
    make = staticmethod(open_pipe)
    link = property(of_panel)
    empty = property()
    written = property(fset=of_panel)

    def __init__(self):
        self.ours, self.theirs = mp.Pipe()

    def run(self):
        self.link.recv()  # MPR073: Pipe() at line 23
        self.empty.recv()  # ok: a property without a getter
        self.written.recv()  # ok: a property without a getter
        return self.make(False).recv()  # MPR073: Pipe() at line 9
