"""No test: a function here gets what its callers hand over."""


def test_link(conn):
    assert conn.recv() == 1  # ok: no conftest.py stands in this folder or above
