"""What an object has shows whether it is a connection."""

import json
from multiprocessing import Pipe


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()

    def frames(self):
        return iter(self.recv, b"")  # ok: its own recv()


def bytes_first(source):
    if hasattr(source, "recv_bytes"):
        return json.loads(source.recv_bytes())
    return source.recv()  # ok: a connection has recv_bytes()


def with_frames(source):
    if hasattr(source, "frames"):
        return source.recv()  # ok: a connection has no frames()
    return source.recv()  # MPR073: Pipe() at line 56


def without_bytes(source):
    if getattr(source, "recv_bytes", None) is None:
        return source.recv()  # ok: a connection has recv_bytes()
    return source.recv()  # MPR073: Pipe() at line 56


def with_bytes(source):
    read = getattr(source, "recv_bytes", None) is not None
    if read:
        return source.recv()  # MPR073: Pipe() at line 56
    return source.recv()  # ok: a connection has recv_bytes()


def with_label(source):
    if hasattr(source, "label"):
        return source.recv()  # MPR073: Pipe() at line 56
    return None


def closed_or_not(source):
    if getattr(source, "closed", True):
        return None
    return source.recv()  # MPR073: Pipe() at line 56


def main():
    conn = Pipe()[0]
    conn.label = "the first"
    for source in (conn, Framed()):
        for read in (bytes_first, with_frames, without_bytes, with_bytes, with_label, closed_or_not):
            read(source)
