# options: --mpr-trusted-origins=pipe
"""A project that trusts its pipes."""

import multiprocessing as mp
import pickle
from multiprocessing.connection import Client, Connection, Listener


def main(address, key, conn: Connection, local):
    reader, writer = mp.Pipe(duplex=False)
    reader.recv()  # ok: pipes are trusted
    pickle.loads(reader.recv_bytes())  # ok: pipes are trusted
    mp.SimpleQueue()._reader.recv()  # MPR073: SimpleQueue._reader
    conn.recv()  # MPR073: annotation
    dialled = Client(address, authkey=key)
    dialled.recv()  # MPR073: Client() at line 15
    pickle.loads(dialled.recv_bytes())  # MPR074: Client() at line 15
    Listener(address, authkey=key).accept().recv()  # MPR073: Listener.accept() at line 18
    source = reader if local else dialled
    return source.recv(), writer  # MPR073: Client() at line 15


def read_unknown(source):
    return source.recv()  # ok: nobody says what it is


def read(conn):
    return conn.recv()  # MPR073: Client() at line 37


def read_pipe(conn):
    return conn.recv()  # ok: pipes are trusted


def called_by_several(address, key):
    read(mp.Pipe()[0])
    read(Client(address, authkey=key))
    return read_pipe(mp.Pipe()[0])
