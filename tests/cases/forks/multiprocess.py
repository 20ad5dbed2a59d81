"""The dill-based fork."""

import multiprocess
import multiprocess as mp
from multiprocess import Pipe, Process
from multiprocess.connection import Client, wait

import multiprocess.dummy


def pipes():
    Pipe()[0].recv()  # MPR073: Pipe() at line 12
    mp.get_context("spawn").Pipe()[0].recv()  # MPR073: Pipe() at line 13
    for ready in wait([multiprocess.Pipe()[0]]):
        ready.recv()  # MPR073: Pipe() at line 14
    return multiprocess.dummy.Pipe()[0].recv()  # ok: queues between threads


def child(inbox):
    return inbox.recv()  # MPR073: Client() at line 24


def start(address, key):
    Process(target=child, args=(Client(address, authkey=key),)).start()
