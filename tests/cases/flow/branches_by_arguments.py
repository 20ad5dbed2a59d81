"""What a call gives back where the constants and objects that it is given decide the branch."""

import enum
import multiprocessing as mp
import os

import zmq


class Kind(enum.Enum):
    PIPE = enum.auto()
    RADIO = enum.auto()


class Fake:
    def recv(self):
        return 1


def opened(context, kind="pipe"):
    if kind == "pipe":
        return mp.Pipe()[0]
    return context.socket(zmq.SUB)


def by_member(context, kind):
    if kind is Kind.PIPE:
        link = mp.Pipe()[0]
    else:
        link = context.socket(zmq.SUB)
    return link


def by_flag(context, *, local=False):
    return mp.Pipe()[0] if local else context.socket(zmq.SUB)


def by_table(context, kind):
    match kind:
        case "pipe" | "link":
            return mp.Pipe()[0]
        case "radio":
            return context.socket(zmq.SUB)
        case _:
            return mp.connection.Client("/run/app/jobs", authkey=os.environb[b"KEY"])


class Reader:
    def __init__(self, link=None, mode="plain"):
        if link is None:
            link = mp.Pipe()[0]
        self.link = link
        if mode not in ("plain", "raw"):
            self.other = mp.Pipe()[0]
        else:
            self.other = Fake()


class Lazy:
    def __init__(self, link=None):
        self.link = link or mp.Pipe()[0]


def called(context, kind):
    opened(context).recv()  # MPR073: Pipe() at line 22
    opened(context, "pipe").recv()  # MPR073: Pipe() at line 22
    opened(context, kind="radio").recv()  # ok: a zmq socket
    opened(context, kind).recv()  # MPR073: Pipe() at line 22
    opened(context, *kind).recv()  # MPR073: Pipe() at line 22


def by_constants(context):
    by_member(context, Kind.PIPE).recv()  # MPR073: Pipe() at line 28
    by_member(context, Kind.RADIO).recv()  # ok: a zmq socket
    by_flag(context, local=True).recv()  # MPR073: Pipe() at line 35
    by_flag(context).recv()  # ok: a zmq socket
    by_table(context, "link").recv()  # MPR073: Pipe() at line 41
    by_table(context, "radio").recv()  # ok: a zmq socket
    by_table(context, "other").recv()  # MPR073: Client() at line 45


def through_names(context, wanted):
    chosen = "radio"
    opened(context, chosen).recv()  # ok: a zmq socket
    opened(context, "pipe" if wanted else "radio").recv()  # MPR073: Pipe() at line 22
    for each in ("radio", "pipe"):
        opened(context, each).recv()  # MPR073: Pipe() at line 22


def objects(given):
    Reader().link.recv()  # MPR073: Pipe() at line 51
    Reader(Fake()).link.recv()  # ok: there is one already
    Reader(given).link.recv()  # MPR073: Pipe() at line 51
    Reader(mode="raw").other.recv()  # ok: made for another mode
    Reader(mode="all").other.recv()  # MPR073: Pipe() at line 54
    Lazy(Fake()).link.recv()  # ok: there is one already
    Lazy().link.recv()  # MPR073: Pipe() at line 61
