"""Two modules that import each other."""

import multiprocessing as mp

import child


def open_link():
    return mp.Pipe()[0]


def again():
    return child.again()


def main():
    again().recv()  # ok: never returns
    return child.link().recv()  # MPR073: (Pipe() at line 9)
