"""Functions that a class takes in by a call."""

import multiprocessing as mp


def first_of(pair):
    return pair[0]


def of_panel(panel):
    return panel.ours


class Panel:
    first = staticmethod(first_of)
    link = property(of_panel)
    empty = property()
    written = property(fset=of_panel)

    def __init__(self):
        self.ours, self.theirs = mp.Pipe()

    def run(self):
        self.link.recv()  # MPR073: Pipe() at line 21
        self.empty.recv()  # ok: a property without a getter
        self.written.recv()  # ok: a property without a getter
        return self.first(mp.Pipe()).recv()  # MPR073: Pipe() at line 27
