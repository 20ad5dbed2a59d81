"""Does not parse."""

import multiprocessing as mp

class = mp.Pipe()


def open_link():
    return mp.Pipe()[0]
