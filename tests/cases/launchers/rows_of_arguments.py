"""Rows of arguments."""

import multiprocessing as mp
from multiprocessing.pool import Pool, ThreadPool


def work(number, conn):
    number.recv()  # ok: a number
    return conn.recv()  # MPR073: Pipe() at line 18


def single(conn):
    return conn.recv()  # MPR073: Pipe() at line 18


def main():
    with ThreadPool(2) as pool:
        ours, theirs = mp.Pipe()
        pool.starmap(work, [(1, theirs)])
        pool.starmap(single, iterable=[(ours,)])
        pool.starmap_async(unasked, [(1, 2)], 3)


def unasked(number, conn):
    return conn.recv()  # ok: a number
