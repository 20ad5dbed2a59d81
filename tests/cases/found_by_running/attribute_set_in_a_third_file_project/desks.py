"""A class that another file gives its attribute, and functions that it hands them to."""


class Desk:
    pass


def take(link):
    return link.recv()  # MPR073: Pipe() in main.py at line 6


def note(line):
    return line.recv()  # ok: a Radio
