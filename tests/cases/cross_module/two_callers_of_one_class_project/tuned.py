"""Builds it on a zmq socket."""

import zmq
from piped import WRAPPER
from wrapper import RadioWrapper, Wrapper

TUNED = Wrapper(zmq.Context.instance().socket(zmq.SUB))
RADIO = RadioWrapper(zmq.Context.instance().socket(zmq.SUB))

TUNED.inner.recv()  # ok: this one is built on a zmq socket
RADIO.inner.recv()  # ok: this one is built on a zmq socket
WRAPPER.inner.recv()  # MPR073: (Pipe() in piped.py at line 7)
