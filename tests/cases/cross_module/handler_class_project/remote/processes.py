"""Where the handlers are built."""

import multiprocessing.connection
import os

import zmq

from .proxy import EventHandler, RadioHandler


class QtHandler(EventHandler):
    def __init__(self, *args, **kwargs):
        EventHandler.__init__(self, *args, **kwargs)


def start_event_loop(name, port, key):
    conn = multiprocessing.connection.Client(("localhost", int(port)), authkey=key)
    handler = EventHandler(conn, name, os.getppid())
    while True:
        handler.process()


def start_qt_loop(name, port, key):
    conn = multiprocessing.connection.Client(("localhost", int(port)), authkey=key)
    return QtHandler(conn, name)


def start_radio(name):
    return RadioHandler(zmq.Context.instance().socket(zmq.SUB), name)
