# options: --mpr-trusted-origins=annotation
"""An annotation alone is trusted, what it is called with is not."""

import multiprocessing as mp
from multiprocessing.connection import Connection


def alone(conn: Connection):
    return conn.recv()  # ok: annotations are trusted


def called(conn: Connection):
    return conn.recv()  # MPR073: Pipe() at line 16


called(mp.Pipe()[0])
