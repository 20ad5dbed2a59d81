"""Celery's fork of the module."""

import billiard
import billiard.dummy
from billiard import Pipe, get_context
from billiard.connection import Client, Connection, Listener
from billiard.process import Process

import zmq


def pipes():
    left, right = Pipe()
    right.send(1)
    left.recv()  # MPR073: Pipe() at line 13
    billiard.Pipe()[1].recv()  # MPR073: Pipe() at line 16
    get_context("fork").Pipe()[1].recv()  # MPR073: Pipe() at line 17
    return billiard.dummy.Pipe()[0].recv()  # ok: queues between threads


def peers(address, key):
    Client(address, authkey=key).recv()  # MPR073: Client() at line 22
    with Listener(address, authkey=key) as listener:
        return listener.accept().recv()  # MPR073: Listener.accept() at line 24


def annotated(conn: Connection, sock: zmq.Socket):
    sock.recv()  # ok: a zmq socket
    return conn.recv()  # MPR073: annotation


def child(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 37


def start():
    Process(target=child, args=(billiard.Pipe()[0],)).start()
