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


def probe(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 62


class Probe(Thread):
    """Calls its target itself, with what it is given beside it."""

    def __init__(self, target, link, **options):
        super().__init__(**options)
        self.target, self.link = target, link

    def run(self):
        self.target(self.link)


def start_probe():
    ours, theirs = mp.Pipe()
    Probe(target=probe, link=theirs, daemon=True).start()
    return ours
