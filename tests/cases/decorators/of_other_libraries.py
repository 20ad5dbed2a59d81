"""What an unknown decorator does to the body: nothing."""

import functools
import multiprocessing as mp
from multiprocessing.connection import Connection

import tenacity
import zmq
from myframework import app


@tenacity.retry(stop=tenacity.stop_after_attempt(3))
def read(conn: Connection) -> object:
    return conn.recv()  # MPR073: annotation


@app.command("pull")
def pull() -> object:
    ours, theirs = mp.Pipe()
    theirs.send(1)
    return ours.recv()  # MPR073: Pipe() at line 19


@app.command("tune")
def tune(radio: zmq.Socket, other) -> object:
    other.recv()  # ok: nobody knows what the framework gives
    return radio.recv()  # ok: a zmq socket


def remembered(conn):
    return conn.recv()  # MPR073: Pipe() at line 39


def tuned(sock):
    return sock.recv()  # ok: a zmq socket


remember, tune = functools.lru_cache(remembered), functools.lru_cache(tuned)
remember(mp.Pipe()[0])
tune(zmq.Context.instance().socket(zmq.SUB))
