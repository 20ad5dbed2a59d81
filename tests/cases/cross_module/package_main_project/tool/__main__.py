"""Run as `python -m tool`."""

import tool
from tool import link, radio

from . import far

radio.recv()  # ok: a zmq socket
tool.radio.recv()  # ok: a zmq socket
link.recv()  # MPR073: (Pipe() in tool/__init__.py at line 7)
far.recv()  # MPR073: (Pipe() in tool/__init__.py at line 7)
tool.far.recv()  # MPR073: (Pipe() in tool/__init__.py at line 7)
