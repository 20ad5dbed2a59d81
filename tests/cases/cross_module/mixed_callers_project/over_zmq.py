"""With a zmq socket."""

import zmq
from library import Stream, drain, identity

radio = zmq.Context.instance().socket(zmq.SUB)
drain(radio)
identity(radio).recv()  # ok: called with a zmq socket here
Stream(radio).inner.recv()  # ok: built on a zmq socket here
