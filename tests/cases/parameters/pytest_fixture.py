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
    assert left.recv() == 1  # MPR073: Pipe() at line 11


def check_echo(pair):
    left, right = pair
    assert left.recv() == right.recv()  # ok: neither a test nor a fixture, so nobody fills its parameters


def test_other(other):
    other.recv()  # ok: no fixture has that name


@pytest.fixture(scope="module", name="child")
def start_child():
    here, there = mp.Pipe()
    mp.Process(target=serve, args=(there,)).start()
    return here


def serve(conn):
    conn.send(conn.recv())  # MPR073: Pipe() at line 39


def test_child(child, start_child):
    assert child.recv() == 1  # MPR073: Pipe() at line 39
    start_child.recv()  # ok: that is the name of the function, not of the fixture


@pytest.fixture
def left(pair):
    return pair[0]


class TestPeer:
    @pytest.fixture(autouse=True)
    def setup(self, left):
        self.conn = left

    @pytest.fixture
    def radio(self, radio):
        return radio

    def test_kept(self):
        assert self.conn.recv() == 2  # MPR073: Pipe() at line 11

    @pytest.mark.parametrize("number", [1, 2])
    def test_with_number(self, number, left, radio):
        radio.recv()  # ok: a zmq socket, by way of two fixtures of one name
        assert left.recv() == number  # MPR073: Pipe() at line 11


class TestRadio:
    @pytest.fixture
    def left(self, radio):
        return radio

    def test_left(self, left):
        left.recv()  # ok: the fixture of the class comes before that of the module
