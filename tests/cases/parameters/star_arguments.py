"""Trampolines that pass on whatever they get."""

import multiprocessing as mp

import zmq


class Sampler:
    def __init__(self, name, msg_pipe, radio):
        self.name = name
        self._msg_pipe = msg_pipe
        self._radio = radio

    def run(self):
        self._radio.recv()  # ok: the third argument is a zmq socket
        return self._msg_pipe.recv()  # MPR073: Pipe() at line 47


def run_sampler(*args):
    Sampler(*args).run()


def read(source, radio=None):
    if radio:
        radio.recv()  # ok: a zmq socket
    return source.recv()  # MPR073: Pipe() at line 50


def call_with_keywords(**kwargs):
    return read(**kwargs)


def call(function, *args, **kwargs):
    return function(*args, **kwargs)


def collect(*readers):
    return [reader.recv() for reader in readers]  # MPR073: Pipe() at line 51


def options(**sources):
    sources["radio"].recv()  # ok: a zmq socket
    return sources["pipe"].recv()  # MPR073: Pipe() at line 52


def main(context):
    ours, theirs = mp.Pipe()
    radio = context.socket(zmq.SUB)
    mp.Process(target=run_sampler, args=("first", theirs, radio)).start()
    call_with_keywords(source=mp.Pipe()[0], radio=radio)
    collect(mp.Pipe()[0], mp.Pipe()[1])
    options(pipe=mp.Pipe()[0], radio=radio)
    return ours


class Desk:
    def read(*args):
        args[2].recv()  # ok: a zmq socket
        return args[1].recv()  # MPR073: Pipe() at line 63


def at_the_desk(context):
    ours, theirs = mp.Pipe()
    Desk().read(ours, context.socket(zmq.SUB))
    Counter().read(context.socket(zmq.SUB), ours)
    return theirs


class Counter:
    def read(*args):
        args[0].recv()  # ok: has none
        args[1].recv()  # ok: a zmq socket
        return args[2].recv()  # MPR073: Pipe() at line 63


def rest_of(first, **others):
    first.poll()
    return [other.recv() for other in others.values()]  # ok: the rest are zmq sockets


def each_of(**sources):
    return [source.recv() for source in sources.values()]  # MPR073: Pipe() at line 86


def spread(context):
    ours, theirs = mp.Pipe()
    rest_of(first=ours, radio=context.socket(zmq.SUB))
    each_of(**{"near": theirs})
    return ours


class Row:
    def each(*args):
        return [arg.recv() for arg in args[1:]]  # MPR073: Pipe() at line 101

    def last(*args):
        return [arg.recv() for arg in args[2:]]  # ok: a zmq socket


def in_a_row(context):
    ours, theirs = mp.Pipe()
    Row().each(ours)
    Row().last(ours, context.socket(zmq.SUB))
    return theirs
