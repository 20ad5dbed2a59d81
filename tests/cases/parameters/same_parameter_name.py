"""Parameters that share a name and nothing else."""

import multiprocessing as mp

import zmq


def read_pipe(conn):
    return conn.recv()  # MPR073: Pipe() at line 34


def read_radio(conn):
    return conn.recv()  # ok: another function's parameter


class Pipes:
    def read(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 34


class Radios:
    def read(self, conn):
        return conn.recv()  # ok: the same method name in another class


def read_nested(conn):
    def read_pipe(conn):
        return conn.recv()  # ok: the nested function of the same name is another one

    return read_pipe(conn)


def main(context):
    conn = mp.Pipe()[0]
    read_pipe(conn)
    Pipes().read(conn)
    conn = context.socket(zmq.SUB)
    read_radio(conn)
    Radios().read(conn)
    read_nested(conn)
