"""Annotated parameters say nothing of which address and which key."""

from multiprocessing.connection import Listener


def serve(host: str, port: int, key: bytes | None = None):
    return Listener((host, port), authkey=key)  # MPR082: main.py line 5 | MPR083: all interfaces ('0.0.0.0')


def serve_local(host: str, port: int, key: bytes):
    return Listener((host, port), authkey=key)  # ok: loopback, and nobody here knows the key
