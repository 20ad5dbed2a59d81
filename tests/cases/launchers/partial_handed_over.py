"""A partial keeps its arguments for whoever calls it: the project need not show the call."""

from functools import partial
from multiprocessing import Pipe

import gui
import zmq

ours, theirs = Pipe()
button = gui.Button()


def pull(conn, event):
    return event, conn.recv()  # MPR073: Pipe() at line 9


def tune(sock, event):
    return event, sock.recv()  # ok: a zmq socket


def pull_named(event, conn=None):
    return event, conn.recv()  # MPR073: Pipe() at line 9


def pull_given(event, conn):
    return event, conn.recv()  # ok: what the button hands over


button.clicked.connect(partial(pull, theirs))
button.pressed.connect(partial(tune, zmq.Context.instance().socket(zmq.SUB)))
button.released.connect(partial(pull_named, conn=ours))
button.toggled.connect(partial(pull_given, ours))


class Handler(gui.Handler):
    def __init__(self, conn, *args):
        self.conn = conn
        super().__init__(*args)

    def run(self):
        return self.conn.recv()  # MPR073: Pipe() at line 9


class Tuner(gui.Handler):
    def __init__(self, sock, *args):
        self.sock = sock
        super().__init__(*args)

    def run(self):
        return self.sock.recv()  # ok: a zmq socket


gui.serve(partial(Handler, theirs))
gui.serve(partial(Tuner, zmq.Context.instance().socket(zmq.SUB)))


def drain(conn):
    return conn.recv()  # MPR073: Pipe() at line 9


for message in iter(partial(drain, ours), None):
    print(message)
