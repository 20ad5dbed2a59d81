"""Neighbours that are missing, empty or broken are unknown, and nothing worse."""

import multiprocessing as mp

import broken
import empty
import missing
from broken import open_link as open_broken
from empty import open_link
from missing import open_radio
from missing.deeply import inside


def main():
    broken.open_link().recv()  # ok: the module does not parse
    open_broken().recv()  # ok: the module does not parse
    open_link().recv()  # ok: no such name
    empty.open_link().recv()  # ok: no such name
    open_radio().recv()  # ok: no such module
    missing.open_radio().recv()  # ok: no such module
    inside().recv()  # ok: no such module
    return mp.Pipe()[0].recv()  # MPR073: (Pipe() at line 22)
