"""The same names one level up, and no connection at all."""

import zmq


def open_link():
    return zmq.Context.instance().socket(zmq.PAIR)
