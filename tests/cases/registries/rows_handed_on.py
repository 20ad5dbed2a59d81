"""Rows of a function and its arguments that other functions and objects are handed."""

import multiprocessing as mp
import threading

import zmq


class Job:
    def __init__(self, function, *args):
        self.function = function
        self.args = args

    def run(self):
        self.function(*self.args)


class Task:
    def __init__(self, function, link):
        self.function = function
        self.link = link

    def run(self):
        self.function(self.link)


def start(target, args):
    threading.Thread(target=target, args=args).start()


def start_all(jobs):
    for target, args in jobs:
        start(target, args)


def pull2(conn):
    return conn.recv()  # MPR073: Pipe() at line 61


def tune2(sock):
    return sock.recv()  # ok: a zmq socket


def pull3(conn):
    return conn.recv()  # MPR073: Pipe() at line 61


def tune3(sock):
    return sock.recv()  # ok: a zmq socket


def pull4(conn):
    return conn.recv()  # MPR073: Pipe() at line 61


def tune4(sock):
    return sock.recv()  # ok: a zmq socket


def main():
    ours, theirs = mp.Pipe()
    socket = zmq.Context.instance().socket(zmq.SUB)
    for function, link in [(pull3, ours), (tune3, socket)]:
        Job(function, link).run()
    for function, link in [(pull4, ours), (tune4, socket)]:
        Task(function, link).run()
    start_all([(pull2, (ours,)), (tune2, (socket,))])
    return theirs
