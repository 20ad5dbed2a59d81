"""Connect again until the server is up."""

import os
import socket
import time
from multiprocessing.connection import Client

import zmq


def connect(address):
    while True:
        try:
            conn = Client(address, authkey=os.environb[b"KEY"])
            break
        except ConnectionRefusedError:
            time.sleep(0.2)
    return conn.recv()  # MPR073: Client() at line 14


def connect_some_times(address, tries):
    conn = None
    for attempt in range(tries):
        try:
            conn = Client(address, authkey=os.environb[b"KEY"])
        except OSError:
            time.sleep(attempt)
            continue
        else:
            break
    if conn is None:
        raise TimeoutError(address)
    return conn.recv()  # MPR073: Client() at line 25


def connect_socket(address, context):
    while True:
        try:
            conn = context.socket(zmq.REQ)
            break
        except socket.error:
            time.sleep(0.2)
    return conn.recv()  # ok: a zmq socket
