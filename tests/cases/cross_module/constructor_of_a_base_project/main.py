"""Makes the derived readers."""

import multiprocessing as mp

import zmq
from derived import LogReader, News


ours, theirs = mp.Pipe()
readers = [LogReader(theirs), News(zmq.Context.instance().socket(zmq.SUB))]
