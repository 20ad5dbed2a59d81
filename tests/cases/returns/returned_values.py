"""Helpers that open something and return it."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client, Listener

import zmq


def open_pair():
    return mp.Pipe()


def dial(address):
    conn = Client(address, authkey=os.environb[b"KEY"])
    conn.send("hello")
    return conn


def listen(address):
    listener = Listener(address, authkey=os.environb[b"KEY"])
    return listener


def accept(listener):
    return listener.accept()


def open_zmq(context):
    return context.socket(zmq.PULL), context.socket(zmq.PUSH)


def main(address, context):
    left, right = open_pair()
    left.recv()  # MPR073: Pipe() at line 11
    open_pair()[1].recv()  # MPR073: Pipe() at line 11
    dial(address).recv()  # MPR073: Client() at line 15
    accept(listen(address)).recv()  # MPR073: Listener.accept() at line 26
    puller, pusher = open_zmq(context)
    puller.recv()  # ok: a zmq socket
    return right, pusher
