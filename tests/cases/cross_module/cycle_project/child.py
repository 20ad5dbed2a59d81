"""The other of the two."""

import parent
from parent import again as _again


def link():
    return parent.open_link()


def again():
    return _again()


def main():
    again().recv()  # ok: never returns
    return link().recv()  # MPR073: (Pipe() in parent.py at line 9)
