"""Reads what another file has declared in comments, behind a form feed."""

import multiprocessing

from links import Link


def read(opener):
    link = Link(opener)
    link.radio.recv()  # ok: not declared
    link.log.recv()  # ok: not declared
    return link.conn.recv()  # MPR073: annotation Connection in links.py at line 12
