"""Rows of a function and what it is to be called with."""

import multiprocessing as mp
import threading

import zmq


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 34


def tune(sock):
    return sock.recv()  # ok: a zmq socket


def pull2(conn):
    return conn.recv()  # MPR073: Pipe() at line 34


def tune2(sock):
    return sock.recv()  # ok: a zmq socket


def pull3(conn):
    return conn.recv()  # MPR073: Pipe() at line 34


def tune3(sock):
    return sock.recv()  # ok: a zmq socket


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    for function, arg in [(pull, theirs), (tune, socket)]:
        function(arg)
    jobs = [(pull2, theirs), (tune2, socket)]
    for function, arg in jobs:
        threading.Thread(target=function, args=(arg,)).start()
    for function, arg in zip([pull3, tune3], [ours, socket]):
        function(arg)


def pull4(conn):
    return conn.recv()  # MPR073: Pipe() at line 70


def tune4(sock):
    return sock.recv()  # ok: a zmq socket


def pull5(conn):
    return conn.recv()  # MPR073: Pipe() at line 70


def tune5(sock):
    return sock.recv()  # ok: a zmq socket


def pull6(conn):
    return conn.recv()  # MPR073: Pipe() at line 70


def tune6(sock):
    return sock.recv()  # ok: a zmq socket


def more():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    named = {"pull": (pull4, theirs), "tune": (tune4, socket)}
    for name, (function, arg) in named.items():
        print(name, function(arg))
    for function, args in [(pull5, (1, theirs)[1:]), (tune5, (socket,))]:
        threading.Thread(target=function, args=args).start()
    for number, (function, arg) in enumerate([(pull6, ours), (tune6, socket)]):
        print(number, function(arg))
