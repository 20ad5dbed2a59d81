"""Fixtures for the tests of this folder."""

import pytest

import bus


@pytest.fixture
def conn():
    return bus.connect()
