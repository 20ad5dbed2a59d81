"""Read until the other side hangs up."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client

import zmq


def follow(address):
    if (feed := Client(address, authkey=os.environb[b"FEED_KEY"])) is None:
        return
    while (message := feed.recv()) is not None:  # MPR073: Client() at line 11
        print(message)


def any_ready():
    ends = [end for _ in range(3) if (end := mp.Pipe(False)[0]).poll()]
    print(ends)
    return end.recv()  # MPR073: Pipe() at line 18


def follow_zmq(context, address):
    if (feed := context.socket(zmq.SUB)) is None:
        return
    feed.connect(address)
    while (message := feed.recv()) != b"":  # ok: a zmq socket
        print(message)


def perhaps_replaced(flag, radio):
    source = mp.Pipe()[0]
    print(flag and (source := radio))
    return source.recv()  # MPR073: Pipe() at line 32


def surely_replaced(flag, radio):
    source = mp.Pipe()[0]
    print((source := radio) and flag)
    return source.recv()  # ok: the radio
