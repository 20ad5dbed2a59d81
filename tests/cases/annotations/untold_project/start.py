"""Calls them."""

import zmq
from multiprocessing import Pipe
from worker import read, read_any, read_extended, tune

print(read(Pipe()[0]))
print(read_any(Pipe()[0]))
print(read_extended(Pipe()[0]))
print(tune(zmq.Context.instance().socket(zmq.SUB)))
