"""Starts it."""

from multiprocessing import Pipe

import zmq
from agents.printer import Printer


def start():
    ours, theirs = Pipe()
    Printer(theirs, zmq.Context.instance().socket(zmq.SUB)).start()
    return ours
