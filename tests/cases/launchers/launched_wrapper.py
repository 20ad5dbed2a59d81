"""A process runs a wrapper, which gets the function or class that is meant, and its arguments."""

import multiprocessing as mp
import threading
from concurrent.futures import ThreadPoolExecutor

import zmq


def logged(function, *args):
    print(function.__name__)
    return function(*args)


def guarded(args, function, options=None):
    return function(*args, **(options or {}))


def built(kind, conn):
    kind(conn).loop()


def work(inbox, number):
    return inbox.recv(), number  # MPR073: Pipe() at line 57


def guarded_work(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 57


def pooled(number, inbox):
    return number, inbox.recv()  # MPR073: Pipe() at line 57


def on_radio(inbox):
    return inbox.recv()  # ok: a zmq socket


class Loop:
    def __init__(self, conn):
        self.conn = conn

    def loop(self):
        self.conn.recv()  # MPR073: Pipe() at line 57


class Radio:
    def __init__(self, conn):
        self.conn = conn

    def loop(self):
        self.conn.recv()  # ok: a zmq socket


class Host:
    def start(self, context):
        ours, theirs = mp.Pipe()
        radio = context.socket(zmq.SUB)
        mp.Process(target=logged, args=(work, theirs, 1)).start()
        mp.Process(target=logged, args=[on_radio, radio]).start()
        threading.Thread(target=guarded, kwargs={"function": guarded_work, "args": (theirs,)}).start()
        threading.Thread(target=guarded, args=((radio,), on_radio)).start()
        ThreadPoolExecutor().submit(logged, pooled, 1, theirs)
        mp.Process(target=built, args=(Loop, ours)).start()
        mp.Process(target=built, args=(Radio, radio)).start()
        mp.Process(target=self.watched, args=(self.watch, ours)).start()

    def watched(self, function, conn):
        function(conn)

    def watch(self, conn):
        conn.recv()  # MPR073: Pipe() at line 57
