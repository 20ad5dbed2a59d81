"""Objects of classes whose base makes the constructor out of the fields."""

import multiprocessing as mp
from typing import Any

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
    job.conn.recv()  # MPR073: Pipe() at line 22
    task = Task(theirs, context.socket(zmq.SUB))
    task.sock.recv()  # ok: the second field
    return task.conn.recv()  # MPR073: Pipe() at line 22
