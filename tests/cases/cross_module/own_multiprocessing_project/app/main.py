"""Uses the wrapper, and the real one."""

import multiprocessing as real

from app import multiprocessing as ours

from . import connection, multiprocessing
from .connection import Client, Connection
from .multiprocessing import Pipe


def main(conn: Connection, other: connection.Connection):
    multiprocessing.Pipe()[0].recv()  # ok: a socket
    ours.Pipe()[0].recv()  # ok: a socket
    Pipe()[0].recv()  # ok: a socket
    Client("x").recv()  # ok: a class of ours
    connection.Client("x").recv()  # ok: a class of ours
    conn.recv(), other.recv()  # ok: a class of ours
    return real.Pipe()[0].recv()  # MPR073: (Pipe() at line 19)
