"""The same name in another folder."""

import multiprocessing as mp


def tune():
    return mp.Pipe()[0]
