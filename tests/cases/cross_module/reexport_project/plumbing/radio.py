"""Where the radios are made."""

import zmq


def open_source():
    return zmq.Context.instance().socket(zmq.SUB)
