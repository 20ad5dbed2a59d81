"""Fixtures for all tests."""

import multiprocessing as mp

import pytest

from tests.peers import peer  # noqa: F401


@pytest.fixture
def link():
    ours, theirs = mp.Pipe()
    yield ours
    theirs.close()


@pytest.fixture
def conn():
    return mp.Pipe()[0]
