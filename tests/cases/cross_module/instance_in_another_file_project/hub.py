"""A module-wide object."""

import multiprocessing as mp

import zmq


class Hub:
    def __init__(self):
        self.link, self.far = mp.Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)


HUB = Hub()


def get_hub() -> Hub:
    return HUB
