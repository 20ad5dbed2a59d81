"""Pools run functions too, but a connection is seldom an argument of theirs."""

import multiprocessing as mp

import zmq


def init(inbox):
    global shared
    shared = inbox


def work(number):
    print(number)
    return shared.recv()  # MPR073: Pipe() at line 27


def work_with(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 30


def listen(radio):
    return radio.recv()  # ok: zmq sockets


def main(context):
    ours, theirs = mp.Pipe()
    with mp.Pool(2, initializer=init, initargs=(theirs,)) as pool:
        pool.map(work, range(3))
        pool.apply_async(work_with, (mp.Pipe()[0],))
        pool.map(listen, [context.socket(zmq.SUB)])
    return ours
