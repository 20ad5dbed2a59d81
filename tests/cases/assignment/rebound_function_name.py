"""The factory gets another name first."""

import multiprocessing as mp
from multiprocessing import connection

import zmq

make_pair = mp.Pipe
dial = connection.Client
open_socket = zmq.Context.instance().socket


def go(address, key):
    left, right = make_pair()
    right.send(1)
    left.recv()  # MPR073: Pipe() at line 14
    peer = dial(address, authkey=key)
    peer.recv()  # MPR073: Client() at line 17
    puller = open_socket(zmq.PULL)
    return puller.recv()  # ok: a zmq socket


def pick(fork):
    factory = mp.get_context("fork").Pipe if fork else mp.get_context("spawn").Pipe
    ours, theirs = factory(duplex=False)
    theirs.send(2)
    return ours.recv()  # MPR073: Pipe() at line 25
