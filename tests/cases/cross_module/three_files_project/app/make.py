"""First file: makes it."""

import multiprocessing as mp


def make():
    return mp.Pipe()
