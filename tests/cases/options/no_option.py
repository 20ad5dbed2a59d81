"""Without the options none of these is anything."""

import multiprocessing
import vendored.mp as mp
from vendor import dial


def main():
    dial().recv()  # ok: nobody knows
    mp.Pipe()[0].recv()  # ok: no fork that the plugin knows
    return multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 11
