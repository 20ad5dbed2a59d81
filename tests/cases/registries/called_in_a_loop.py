"""Lists and tables whose functions are called one after the other."""

import multiprocessing as mp

import zmq


def greet(conn):
    return conn.recv()  # MPR073: Pipe() at line 41


def report(conn):
    return conn.recv()  # MPR073: Pipe() at line 41


def check(conn):
    return conn.recv()  # MPR073: Pipe() at line 41


def measure(conn):
    return conn.recv()  # MPR073: Pipe() at line 41


def tune(sock):
    return sock.recv()  # ok: of the list that gets zmq sockets


def unused(conn):
    return conn.recv()  # ok: in a list that nobody goes through


STEPS = [greet]
NAMED = {"report": report}
CHECKS = (check,)
MEASURES = {"first": measure}
TUNERS = [tune]
KEPT = [unused]


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    for step in STEPS:
        step(theirs)
    for name, function in NAMED.items():
        print(name, function(theirs))
    for tuner in TUNERS:
        tuner(socket)
    for function in MEASURES.values():
        function(theirs)
    return ours, all(passes(theirs) for passes in CHECKS), len(KEPT)
