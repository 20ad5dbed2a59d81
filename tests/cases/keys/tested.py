"""A key from the source that a test rules out is not used."""

import os
from multiprocessing.connection import Listener

PATH = "/run/app.sock"
PLACEHOLDER = "changeme"
WEAK = {"changeme", "secret"}


def refused():
    key = os.environ.get("KEY", "changeme")
    if key == "changeme":
        raise SystemExit("set KEY")
    Listener(PATH, authkey=key.encode())  # ok: not with the placeholder
    other = os.environ.get("OTHER", PLACEHOLDER)
    if other == PLACEHOLDER:
        return None
    last = os.environ.get("LAST", "secret")
    assert last not in WEAK
    return Listener(PATH, authkey=other.encode()), Listener(PATH, authkey=last.encode())  # ok: not with these


def replaced():
    key = os.environ.get("KEY", "changeme").encode()
    if key == b"changeme":
        key = os.urandom(16)
    return Listener(PATH, authkey=key)  # ok: random instead


def replaced_by_another():
    key = os.environ.get("KEY", "")
    if not key:
        key = "changeme"
    return Listener(PATH, authkey=key.encode())  # MPR082: line 34


def only_in_production(debug, key="changeme"):
    if not debug and key == "changeme":
        raise ValueError(key)
    return Listener(PATH, authkey=key.encode())  # MPR082: line 38


def warned_only(key="changeme"):
    if key == "changeme":
        print("set a key")
    if key != "other":
        Listener(PATH, authkey=key.encode())  # MPR082: line 44
    return Listener(PATH, authkey=key.encode()) if key != "changeme" else None  # ok: not with the placeholder


def encoded(key="changeme"):
    if isinstance(key, str):
        key = key.encode()
    return Listener(PATH, authkey=key)  # MPR082: line 52
