from multiprocessing.connection import Listener


def serve(path, key=None):
    return Listener(path, authkey=key)  # ok: only a test gives none


def serve_openly(path, key=None):
    return Listener(path, authkey=key)  # MPR081: without authkey
