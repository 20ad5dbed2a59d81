import multiprocessing

from ..api import read


def start():
    ours, theirs = multiprocessing.Pipe()
    theirs.send("start")
    return read(ours)
