"""Programs to be linted: the rule table's own, so that they are what the rules' pages show."""

from __future__ import annotations

from flake8_mp_recv.rules import RULE_BY_CODE

UNSAFE = RULE_BY_CODE["MPR073"].bad
SAFE = RULE_BY_CODE["MPR073"].good
CODE = "MPR073"
LINE = next(number for number, text in enumerate(UNSAFE.splitlines(), start=1) if ".recv()" in text)
COLUMN = UNSAFE.splitlines()[LINE - 1].index("conn.recv()") + 1
"""Where the finding is, both counted from 1, as flake8 prints them."""

MADE_AT = next(number for number, text in enumerate(UNSAFE.splitlines(), start=1) if "Client(" in text)
TEXT = f"recv() unpickles what the peer sends (Client() at line {MADE_AT}) - use recv_bytes() and json.loads()"

WORKER = """\
def work(conn):
    return conn.recv()
"""
CALLER = """\
from multiprocessing import Pipe

from worker import work

ours, theirs = Pipe()
work(ours)
"""
SAFE_CALLER = """\
import socket

from worker import work

ours, theirs = socket.socketpair()
work(ours)
"""
