"""Tests it."""

from multiprocessing.connection import Listener

from app import dial

KEY = b"a key for this test"


def test_dial():
    with Listener(("localhost", 6000), authkey=KEY):  # MPR082: line 7
        assert dial("testhost", KEY)
