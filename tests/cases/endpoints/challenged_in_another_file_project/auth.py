"""Authenticates what others have opened."""

from multiprocessing.connection import answer_challenge, deliver_challenge


def authenticate(conn, key):
    answer_challenge(conn, key)  # ok: the caller's key
    deliver_challenge(conn, key)  # ok: the caller's key
