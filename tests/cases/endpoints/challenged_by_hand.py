"""A listener without a key whose connections are authenticated afterwards."""

from multiprocessing.connection import Listener, answer_challenge, deliver_challenge


def serve(path, key):
    listener = Listener(path)  # ok: authenticated by hand below
    while True:
        conn = listener.accept()
        deliver_challenge(conn, key)  # ok: the caller's key
        answer_challenge(conn, key)  # ok: the caller's key
        yield conn


def serve_open(path):
    listener = Listener(path)  # MPR081: Listener without authkey
    while True:
        yield listener.accept()
