"""One name for several functions, one after the other."""

import multiprocessing as mp

import zmq


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 43


def tune(sock):
    return sock.recv()  # ok: in the list that gets zmq sockets


def answer(conn):
    return conn.recv()  # MPR073: Pipe() at line 43


def play(sock):
    return sock.recv()  # ok: called with a zmq socket alone


def read(conn):
    return conn.recv()  # MPR073: Pipe() at line 43


def hear(sock):
    return sock.recv()  # ok: its place in the row is that of the zmq socket


def show(conn):
    return conn.recv()  # MPR073: Pipe() at line 43


PULLS = [pull]
TUNES = [tune]
ROWS = [(read, hear)]
PANELS = {"first": (show, hear)}


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    for step in PULLS:
        step(theirs)
    for step in TUNES:
        step(socket)
    handler = answer
    handler(theirs)
    handler = play
    handler(socket)
    for step, other in ROWS:
        step(theirs)
        other(socket)
    for name, (step, other) in PANELS.items():
        print(name, step(theirs), other(socket))
    return ours
