"""The message says what the connection is and where it was made."""

import multiprocessing as mp
import os
from multiprocessing import connection
from multiprocessing.connection import Connection

KEY = os.environb[b"KEY"]


def by_pipe_in_full():
    left, _ = mp.Pipe()
    left.recv()  # MPR073: recv() unpickles what the peer sends (Pipe() at line 12) - use recv_bytes() and json.loads()


def by_client(address):
    conn = connection.Client(
        address,
        authkey=KEY,
    )
    return conn.recv()  # MPR073: (Client() at line 17)


def by_listener(address):
    with connection.Listener(address, authkey=KEY) as listener:
        conn = listener.accept()
        return conn.recv()  # MPR073: (Listener.accept() at line 26)


def by_constructor(handle):
    conn = Connection(handle)
    return conn.recv()  # MPR073: (Connection() at line 31)


def by_annotation(conn: Connection):
    return conn.recv()  # MPR073: (annotation Connection at line 35)


def by_narrowing(conn):
    if isinstance(conn, Connection):
        return conn.recv()  # MPR073: (isinstance Connection at line 40)
    return None


def by_queue():
    queue = mp.Queue()
    return queue._reader.recv()  # MPR073: Queue._reader
