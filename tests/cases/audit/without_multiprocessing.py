# options: --enable-extensions=MPR9
"""A file that does not import the module is not audited."""

import socket


def read(link):
    return link.recv(), socket.socket().recv(1)  # ok: nothing here uses multiprocessing


def get(jobs):
    return jobs.get()  # ok: nobody says what it is
