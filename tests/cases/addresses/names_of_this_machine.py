"""Whatever name this machine has for itself, and names that only look like one."""

import os
from multiprocessing.connection import Listener

KEY = os.environb[b"KEY"]


def listen(port):
    Listener(("localhost", port), authkey=KEY)  # ok: loopback
    Listener(("LOCALHOST", port), authkey=KEY)  # ok: loopback
    Listener(("localhost.localdomain", port), authkey=KEY)  # ok: loopback
    Listener(("localhost4", port), authkey=KEY)  # ok: loopback
    Listener(("localhost6", port), authkey=KEY)  # ok: loopback
    Listener(("ip6-localhost", port), authkey=KEY)  # ok: loopback
    Listener(("ip6-loopback", port), authkey=KEY)  # ok: loopback
    Listener(("app.localhost", port), authkey=KEY)  # ok: loopback
    Listener(("localhost5", port), authkey=KEY)  # MPR083: 'localhost5'
    return Listener(("localhost.example.org", port), authkey=KEY)  # MPR083: 'localhost.example.org'
