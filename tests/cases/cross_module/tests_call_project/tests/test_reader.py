"""The tests."""

import multiprocessing as mp

import zmq
from app.reader import Reader, drain


def test_reader():
    ours, theirs = mp.Pipe()
    theirs.send(1)
    assert Reader(ours).read() == 1


def test_drain():
    drain(zmq.Context.instance().socket(zmq.SUB))
