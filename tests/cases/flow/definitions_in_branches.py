"""Functions and classes that are defined one way or the other."""

import multiprocessing as mp
import sys

import zmq

if sys.platform == "win32":

    def open_source():
        return mp.Pipe()[0]

    def open_radio():
        return zmq.Context.instance().socket(zmq.SUB)

else:

    def open_source():
        return zmq.Context.instance().socket(zmq.PULL)

    def open_radio():
        return zmq.Context.instance().socket(zmq.PULL)


def main():
    open_radio().recv()  # ok: a zmq socket on every platform
    return open_source().recv()  # MPR073: Pipe() at line 11


def under_a_lock(lock):
    link = mp.Pipe()[0]
    with lock:

        def link(conn=link):
            return conn.recv()  # MPR073: Pipe() at line 31

    return link
