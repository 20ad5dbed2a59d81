"""A table of functions that are called with a connection."""

import multiprocessing as mp

import zmq


def echo(conn):
    conn.send(conn.recv())  # MPR073: Pipe() at line 26


def stop(conn):
    conn.recv()  # MPR073: Pipe() at line 26
    conn.close()


def tune(sock):
    sock.recv()  # ok: stands in the table of the zmq sockets


HANDLERS = {"echo": echo, "stop": stop}
RADIO_HANDLERS = {"tune": tune}


def dispatch(name):
    ours, theirs = mp.Pipe()
    HANDLERS[name](theirs)
    RADIO_HANDLERS.get(name)(zmq.Context.instance().socket(zmq.SUB))
    return ours


def pause(conn):
    return conn.recv()  # MPR073: Pipe() at line 40


OTHERS = {"pause": pause}


def dispatch_known(name):
    ours, theirs = mp.Pipe()
    OTHERS.get(name)(theirs)
    return ours
