"""Connections that never get a name."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client, Listener

import zmq

KEY = os.urandom(32)


def once(address):
    return Client(address, authkey=KEY).recv()  # MPR073: Client() at line 13


def serve_one(address):
    return Listener(address, authkey=KEY).accept().recv()  # MPR073: Listener.accept() at line 17


def odd():
    return mp.Pipe()[0].recv()  # MPR073: Pipe() at line 21


def in_parentheses(address):
    return (Client)(address, None, KEY).recv()  # MPR073: Client() at line 25


def once_zmq(address):
    return zmq.Context.instance().socket(zmq.PULL).recv()  # ok: a zmq socket


def length():
    return len(mp.Pipe()).recv()  # ok: an int
