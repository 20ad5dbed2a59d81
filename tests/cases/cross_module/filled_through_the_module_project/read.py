"""Reads from what another module has filled."""

import state
from state import LINKS, RADIOS


def read():
    RADIOS[0].recv()  # ok: zmq sockets only
    state.RADIOS[0].recv()  # ok: zmq sockets only
    LINKS[0].recv()  # MPR073: Pipe() in fill.py at line 11
    state.BY_NAME["far"].recv()  # MPR073: Pipe() in fill.py at line 11
    return state.LINKS[0].recv()  # MPR073: Pipe() in fill.py at line 11
