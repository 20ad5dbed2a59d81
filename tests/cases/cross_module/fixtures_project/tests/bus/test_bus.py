"""Tests in a folder below, with a conftest.py of its own."""


def test_bus(conn):
    assert conn.recv() == 1  # ok: the nearest conftest.py gives a connection of the bus


async def test_link(link):
    assert link.recv() == 2  # MPR073: Pipe() in tests/conftest.py at line 12
