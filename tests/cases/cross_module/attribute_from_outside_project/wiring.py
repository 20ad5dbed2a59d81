"""Fills them."""

import multiprocessing as mp

import zmq
from session import Session


def wire():
    session = Session()
    session.link, far = mp.Pipe()
    session.radio = zmq.Context.instance().socket(zmq.SUB)
    return session, far
