"""Connections as context managers."""

import contextlib
import multiprocessing as mp
import os
from multiprocessing.connection import Client, Listener

import zmq

KEY = os.environb[b"KEY"]


def serve(address):
    with Listener(address, authkey=KEY) as listener:
        with listener.accept() as conn:
            return conn.recv()  # MPR073: Listener.accept() at line 15


def ask(address):
    with Client(address, authkey=KEY) as conn:
        conn.send("?")
        return conn.recv()  # MPR073: Client() at line 20


def several(address, context):
    with Client(address, authkey=KEY) as conn, context.socket(zmq.PULL) as puller:
        conn.recv()  # MPR073: Client() at line 26
        return puller.recv()  # ok: the second item


def parenthesised(address, path):
    with (
        open(path) as log,
        Client(address, authkey=KEY) as conn,
    ):
        log.recv()  # ok: a file
        return conn.recv()  # MPR073: Client() at line 34


def pair():
    ours, theirs = mp.Pipe()
    with ours, theirs:
        return ours.recv()  # MPR073: Pipe() at line 41


def closing(address):
    with contextlib.closing(Client(address, authkey=KEY)) as conn:
        return conn.recv()  # MPR073: Client() at line 47


def closing_zmq(context):
    with contextlib.closing(context.socket(zmq.PULL)) as puller:
        return puller.recv()  # ok: a zmq socket


def entered_by_hand(address, context):
    conn = Client(address, authkey=KEY).__enter__()
    context.socket(zmq.PULL).__enter__().recv()  # ok: a zmq socket
    return conn.recv()  # MPR073: Client() at line 57
