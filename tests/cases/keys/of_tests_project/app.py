"""A library whose key is its user's."""

from multiprocessing.connection import Client, Listener


def dial(host, key):
    return Client((host, 6000), authkey=key)  # ok: the key and the host of a test are nobody's setting


def serve(host, key):
    return Listener((host, 6000), authkey=key)  # MPR082: main.py line 5 | MPR083: open to other machines
