"""Parameters get what the calls in the module give them."""

import multiprocessing as mp

import zmq


def by_position(source, label):
    print(label, source.recv())  # MPR073: Pipe() at line 34


def by_keyword(label, *, source):
    print(label, source.recv())  # MPR073: Pipe() at line 37


def second(label, source):
    label.recv()  # ok: the label stands first
    return source.recv()  # MPR073: Pipe() at line 34


def only_zmq(source):
    return source.recv()  # ok: only called with a zmq socket


def never_called(source):
    return source.recv()  # ok: nobody calls it


def two_deep(source):
    return by_keyword("deep", source=source)


def main(context):
    left, right = mp.Pipe()
    by_position(left, "left")
    second("right", right)
    two_deep(mp.Pipe()[0])
    only_zmq(context.socket(zmq.PULL))
