"""Objects of classes whose base makes the constructor out of the fields."""

import multiprocessing as mp
from typing import Any

import attr
import attrs
import msgspec
import pydantic
import zmq


class Job(pydantic.BaseModel):
    conn: Any
    sock: Any = None


class Task(msgspec.Struct):
    conn: Any
    sock: Any = None


def main(context):
    ours, theirs = mp.Pipe()
    job = Job(conn=ours, sock=context.socket(zmq.SUB))
    job.sock.recv()  # ok: a zmq socket
    job.conn.recv()  # MPR073: Pipe() at line 24
    task = Task(theirs, context.socket(zmq.SUB))
    task.sock.recv()  # ok: the second field
    return task.conn.recv()  # MPR073: Pipe() at line 24


@attr.s
class Link:
    pair = attr.ib(factory=mp.Pipe)
    sock = attr.ib(default=None)


@attrs.define
class Route:
    pair = attrs.field(factory=mp.Pipe)
    radio: Any = attrs.field(factory=zmq.Context.instance)


def made():
    Link().sock.recv()  # ok: None
    Route().radio.recv()  # ok: of zmq
    Link().pair[0].recv()  # MPR073: Pipe()
    return Route().pair[0].recv()  # MPR073: Pipe()
