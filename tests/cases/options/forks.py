# options: --mpr-forks=vendored.mp,pathos.multiprocessing
"""Further modules that mirror multiprocessing."""

import vendored.mp as mp
from pathos import multiprocessing
from vendored import other
from vendored.mp.connection import Client, Connection


def main(address, key, conn: Connection):
    mp.Pipe()[0].recv()  # MPR073: Pipe() at line 11
    multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 12
    conn.recv()  # MPR073: annotation
    Client(address, authkey=key).recv()  # MPR073: Client() at line 14
    return other.Pipe()[0].recv()  # ok: another module of that package
