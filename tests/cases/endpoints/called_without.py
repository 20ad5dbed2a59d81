"""A default of `None` that a caller relies on."""

from multiprocessing.connection import Client, Listener


def serve(path, authkey=None):
    return Listener(path, authkey=authkey)  # MPR081: Listener without authkey


def dial(path, authkey=None):
    return Client(path, authkey=authkey)  # ok: every caller gives one


def main(path, key):
    serve(path)
    dial(path, key)
    dial(path, authkey=key)
