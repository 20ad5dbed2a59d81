"""The branches of a `match` exclude each other."""

import multiprocessing as mp

import zmq


def open_source(kind, context):
    match kind:
        case "pipe":
            source = mp.Pipe()[0]
            source.recv()  # MPR073: Pipe() at line 11
        case "zmq":
            source = context.socket(zmq.PULL)
            source.recv()  # ok: the other branch made the pipe
        case _:
            source = None
    return source.recv()  # MPR073: Pipe() at line 11


def star(context):
    match [context.socket(zmq.PULL), *mp.Pipe()]:
        case [radio, *ends]:
            radio.recv()  # ok: the zmq socket stands first
            return ends[0].recv()  # MPR073: Pipe() at line 22


def same_name_in_two(message):
    match message:
        case {"link": link}:
            return link.recv()  # ok: not known
        case (link, _):
            return link.recv()  # MPR073: Pipe() at line 38
        case {"radio": link}:
            return link.recv()  # ok: not known


same_name_in_two(mp.Pipe())
