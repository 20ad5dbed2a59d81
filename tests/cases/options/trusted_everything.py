# options: --mpr-trusted-origins=pipe,listener,client,queue,annotation
"""Every origin is trusted, and the other rules still speak."""

import multiprocessing as mp
from multiprocessing.connection import Client, Connection, Listener


def main(address, key, conn: Connection, unknown):
    mp.Pipe()[0].recv()  # ok: trusted
    mp.SimpleQueue()._reader.recv()  # ok: trusted
    conn.recv()  # ok: trusted
    Client(address, authkey=key).recv()  # ok: trusted
    Client(address).recv()  # MPR081: Client without authkey
    if isinstance(unknown, Connection):
        unknown.recv()  # ok: trusted
    return Listener(address, authkey=key).accept().recv()  # ok: trusted
