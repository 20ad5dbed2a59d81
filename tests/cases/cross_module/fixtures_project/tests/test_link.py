"""Tests beside the conftest.py."""


def test_link(link, conn, peer):
    assert link.recv() == 1  # MPR073: Pipe() in tests/conftest.py at line 12
    assert conn.recv() == 2  # MPR073: Pipe() in tests/conftest.py at line 19
    assert peer.recv() == 3  # MPR073: Pipe() in tests/peers.py at line 10
