"""The helpers that open links."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client

import zmq

shared, shared_end = mp.Pipe()


def open_pair():
    return mp.Pipe(duplex=False)


def dial(address):
    conn = Client(address, authkey=os.environb[b"KEY"])
    conn.send("hello")
    return conn


def tune():
    return zmq.Context.instance().socket(zmq.SUB)
