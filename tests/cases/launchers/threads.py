"""Threads, timers and subclasses of `Thread`."""

import _thread
import multiprocessing as mp
import threading
from threading import Thread

import zmq


def pump(inbox, label):
    print(label, inbox.recv())  # MPR073: Pipe() at line 37


def late(inbox):
    print(inbox.recv())  # MPR073: Pipe() at line 37


def low_level(inbox):
    print(inbox.recv())  # MPR073: Pipe() at line 37


def on_radio(inbox, label):
    print(label, inbox.recv())  # ok: a zmq socket


class Pump(threading.Thread):
    def __init__(self, inbox):
        super().__init__(daemon=True)
        self.inbox = inbox

    def run(self):
        print(self.inbox.recv())  # MPR073: Pipe() at line 37


def main(context):
    ours, theirs = mp.Pipe()
    Thread(target=pump, args=(theirs, "x"), daemon=True).start()
    threading.Timer(1.0, late, args=(theirs,)).start()
    _thread.start_new_thread(low_level, (theirs,))
    Thread(target=on_radio, kwargs={"inbox": context.socket(zmq.SUB), "label": "y"}).start()
    Pump(theirs).start()
    return ours
