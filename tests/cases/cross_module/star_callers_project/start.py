"""Calls what it has imported without a name."""

import importlib
from multiprocessing import Pipe

import zmq
from names import *
from worker import *

print(read(Pipe()[0]))
importlib.import_module("worker").read_later(Pipe()[0])
tune(zmq.Context.instance().socket(zmq.SUB))
ours.recv()  # MPR073: Pipe() in more_names.py at line 5
