"""Sees only the package's public names."""

import plumbing
from plumbing import Link, open_source, pair


def main():
    pair()[0].recv()  # MPR073: (Pipe() in plumbing/links.py at line 7)
    plumbing.pair()[1].recv()  # MPR073: (Pipe() in plumbing/links.py at line 7)
    Link().near.recv()  # MPR073: (Pipe() in plumbing/links.py at line 12)
    plumbing.radio.open_source().recv()  # ok: a zmq socket
    return open_source().recv()  # ok: a zmq socket
