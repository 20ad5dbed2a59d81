"""Fixtures that a conftest.py imports."""

import multiprocessing as mp

import pytest


@pytest.fixture
def peer():
    return mp.Pipe()[1]
