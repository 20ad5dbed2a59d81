"""The thread-based namesake: its connections are queues."""

import multiprocessing.dummy
import multiprocessing.dummy as mp
import multiprocessing.dummy.connection as conn_module
from multiprocessing import dummy
from multiprocessing.dummy import Pipe, Process
from multiprocessing.dummy.connection import Client, Listener


def pipes():
    left, right = Pipe()
    right.send(1)
    left.recv()  # ok: queues between threads
    mp.Pipe()[0].recv()  # ok: queues between threads
    dummy.Pipe()[0].recv()  # ok: queues between threads
    multiprocessing.dummy.Pipe()[0].recv()  # ok: queues between threads
    multiprocessing.dummy.connection.Pipe()[0].recv()  # ok: queues between threads
    return multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 19


def peers():
    listener = Listener()
    client = Client(listener.address)
    client.recv()  # ok: queues between threads
    return listener.accept().recv(), conn_module.Client("x").recv()  # ok: queues between threads


def child(inbox):
    return inbox.recv()  # ok: queues between threads


def start():
    Process(target=child, args=(Pipe()[0],)).start()
