"""The package itself keeps something, and its `__main__` uses it."""

import multiprocessing as mp

import zmq

link, far = mp.Pipe()
radio = zmq.Context.instance().socket(zmq.SUB)
