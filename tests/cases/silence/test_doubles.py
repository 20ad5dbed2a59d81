"""Mocks, fakes and fixtures."""

import multiprocessing as mp
from collections import namedtuple
from unittest.mock import MagicMock, Mock, create_autospec, patch

import pytest

FakeClient = namedtuple("FakeClient", ["send", "recv"])


@pytest.fixture
def client():
    def recv():
        return b""

    return FakeClient(print, recv)


@pytest.fixture
def conn():
    return Mock()


def test_client(client, conn):
    assert client.recv() == b""  # ok: a field of the fixture's tuple
    conn.recv.return_value = 3  # ok: a mock
    assert conn.recv() == 3  # ok: a mock
    conn.recv.assert_called_once()  # ok: a mock


def test_mock():
    pipe = MagicMock()
    pipe.recv()  # ok: a mock
    with patch("multiprocessing.Pipe") as fake:
        fake.recv()  # ok: a mock
    return create_autospec(mp.Pipe).recv()  # ok: a mock
