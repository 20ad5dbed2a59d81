"""A table that is asked for one of its functions."""

import multiprocessing as mp

import zmq


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 21


def tune(sock):
    return sock.recv()  # ok: its key is the one that gets zmq sockets


TABLE = {"pull": pull, "tune": tune}
ROW = (pull, tune)


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    TABLE["pull"](theirs)
    TABLE["tune"](socket)
    ROW[0](theirs)
    ROW[-1](socket)
    first, second = ROW
    first(theirs)
    second(socket)
    return ours
