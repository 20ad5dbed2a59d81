"""Reads what they have been filled with."""

from typing import Any

import state as settings
from state import Globals, current, local, shared


def ask() -> list[Any]:
    return [
        Globals.conn.recv(),  # MPR073: Pipe() in boot.py at line 9
        local.conn.recv(),  # MPR073: Pipe() in boot.py at line 9
        shared.conn.recv(),  # MPR073: Pipe() in boot.py at line 9
        current.get().recv(),  # MPR073: Pipe() in boot.py at line 9
        settings.conn.recv(),  # MPR073: Pipe() in boot.py at line 9
        Globals.radio.recv(),  # ok: a zmq socket
        local.radio.recv(),  # ok: a zmq socket
        settings.radio.recv(),  # ok: a zmq socket
    ]
