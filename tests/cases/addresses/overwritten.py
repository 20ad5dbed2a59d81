"""Entries of a mapping that later ones replace, in what is written down and in straight-line code."""

import os
from multiprocessing.connection import Listener

KEY = os.environb[b"KEY"]
DEFAULTS = {"host": "0.0.0.0", "port": 6000, "authkey": b"placeholder"}


def written(**overrides):
    one = {**DEFAULTS, "host": "127.0.0.1"}
    Listener((one["host"], one["port"]), authkey=KEY)  # ok: loopback
    two = dict(DEFAULTS, host="127.0.0.1")
    Listener((two["host"], two["port"]), authkey=KEY)  # ok: loopback
    three = DEFAULTS | {"host": "127.0.0.1"}
    Listener((three["host"], three["port"]), authkey=KEY)  # ok: loopback
    four = {"host": "127.0.0.1", **DEFAULTS}
    Listener((four["host"], four["port"]), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    five = {**DEFAULTS, **overrides}
    return Listener((five["host"], five["port"]), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


def assigned(public, other):
    options = dict(DEFAULTS)
    Listener((options["host"], 1), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    options["host"] = "127.0.0.1"
    Listener((options["host"], 1), authkey=KEY)  # ok: loopback
    options["host"] = "10.2.2.2"
    Listener((options["host"], 1), authkey=KEY)  # MPR083: '10.2.2.2'
    options.update(host="localhost")
    Listener((options["host"], 1), authkey=KEY)  # ok: loopback
    if public:
        options["host"] = "0.0.0.0"
    Listener((options["host"], 1), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    other["host"] = "127.0.0.1"
    other = dict(DEFAULTS)
    return Listener((other["host"], 1), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


def spread():
    given = {"address": "/run/app.sock", "authkey": b"placeholder"}
    Listener(**given)  # MPR082: line 41
    Listener(**{**given, "authkey": KEY})  # ok: another key
    given["authkey"] = KEY
    return Listener(**given)  # ok: another key
