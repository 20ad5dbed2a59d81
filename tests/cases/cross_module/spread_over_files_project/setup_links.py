"""Sets it."""

import multiprocessing as mp

import state
import zmq
from state import links, radios


def setup(name):
    state.link, far = mp.Pipe()
    state.radio = zmq.Context.instance().socket(zmq.SUB)
    links[name] = far
    radios.append(state.radio)
