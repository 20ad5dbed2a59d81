"""Objects that can be called."""

import multiprocessing as mp
import threading

import zmq


class Pump:
    def __call__(self, inbox):
        return inbox.recv()  # MPR073: Pipe() at line 42


class Tuner:
    def __call__(self, inbox):
        return inbox.recv()  # ok: a zmq socket


class Bound:
    def __init__(self, inbox):
        self.inbox = inbox

    def __call__(self):
        return self.inbox.recv()  # MPR073: Pipe() at line 42


class Viewer:
    def __call__(self, inbox):
        return inbox.recv()  # MPR073: Pipe() at line 42


class SoundViewer(Viewer):
    """Is called as its base says."""


class QuietViewer(Viewer):
    def __call__(self, inbox):
        return inbox.recv()  # ok: a zmq socket


def main(context):
    ours, theirs = mp.Pipe()
    mp.Process(target=Pump(), args=(theirs,)).start()
    threading.Thread(target=Tuner(), args=(context.socket(zmq.SUB),)).start()
    threading.Thread(target=Bound(ours)).start()
    mp.Process(target=SoundViewer(), args=(theirs,)).start()
    QuietViewer()(context.socket(zmq.SUB))
