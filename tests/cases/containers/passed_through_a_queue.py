"""Accepted connections that go to handler threads through a queue of the same process."""

import multiprocessing as mp
import multiprocessing.queues
import queue
import threading

import zmq

simple, joined = mp.queues.SimpleQueue(ctx=mp.get_context()), mp.queues.JoinableQueue(ctx=mp.get_context())
jobs = queue.Queue()
radios = queue.Queue()


def handle():
    while True:
        conn = jobs.get()
        print(conn.recv())  # MPR073: Pipe() at line 36


def drain():
    simple.get().recv()  # MPR073: Pipe() at line 35
    return joined.get().recv()  # MPR073: Pipe() at line 35


def listen():
    while True:
        radio = radios.get()
        print(radio.recv())  # ok: only zmq sockets went in there


def main(context):
    for target in (handle, listen):
        threading.Thread(target=target, daemon=True).start()
    ours, theirs = mp.Pipe()
    jobs.put(mp.Pipe()[0])
    simple.put(ours)
    joined.put(theirs)
    radios.put(context.socket(zmq.SUB))
    return ours, theirs
