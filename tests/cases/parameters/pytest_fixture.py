"""A fixture reaches its test by name."""

import multiprocessing as mp

import pytest
import zmq


@pytest.fixture
def pair():
    left, right = mp.Pipe()
    yield left, right
    left.close()


@pytest.fixture
def radio():
    return zmq.Context.instance().socket(zmq.SUB)


def test_echo(pair, radio):
    left, right = pair
    right.send(1)
    radio.recv()  # ok: a zmq socket
    assert left.recv() == 1  # missed: pytest fills parameters by their names
