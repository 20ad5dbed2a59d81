"""A file far down, whose path alone nearly fills a message."""

import multiprocessing as mp


def open_link():
    return mp.Pipe()[0]
