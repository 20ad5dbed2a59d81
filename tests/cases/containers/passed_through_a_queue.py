"""Accepted connections that go to handler threads through a queue of the same process."""

import multiprocessing as mp
import queue
import threading

import zmq

jobs = queue.Queue()
radios = queue.Queue()


def handle():
    while True:
        conn = jobs.get()
        print(conn.recv())  # MPR073: Pipe() at line 29


def listen():
    while True:
        radio = radios.get()
        print(radio.recv())  # ok: only zmq sockets went in there


def main(context):
    for target in (handle, listen):
        threading.Thread(target=target, daemon=True).start()
    ours, theirs = mp.Pipe()
    jobs.put(mp.Pipe()[0])
    radios.put(context.socket(zmq.SUB))
    return ours, theirs
