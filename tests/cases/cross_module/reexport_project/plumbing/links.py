"""Where the links are made."""

import multiprocessing as mp


def open_pair():
    return mp.Pipe()


class Channel:
    def __init__(self):
        self.near, self.far = mp.Pipe()
