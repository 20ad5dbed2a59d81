"""Which method of several bases an object has: that of the last class all others derive from comes last."""

from multiprocessing import Pipe

import zmq


class Source:
    def open(self):
        return Pipe()[0]


class Logged(Source):
    def log(self, text):
        print(text)


class Radio(Source):
    def open(self):
        return zmq.Context.instance().socket(zmq.SUB)


class LoggedRadio(Logged, Radio):
    pass


class LoggedPipe(Logged, Source):
    pass


def main():
    LoggedRadio().open().recv()  # ok: Radio comes before Source
    Logged().open().recv()  # MPR073: Pipe() at line 10
    return LoggedPipe().open().recv()  # MPR073: Pipe() at line 10


class Backwards(Source, Logged):
    """Python refuses it: a base before what derives from it."""


def refused():
    return Backwards().open().recv()  # MPR073: Pipe() at line 10
