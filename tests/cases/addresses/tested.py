"""Hosts that tests rule out, and what takes the place of those that are empty."""

import os
from multiprocessing.connection import Client, Listener

KEY = os.environb[b"KEY"]
LOCAL = ("127.0.0.1", "localhost")


def or_else(host="", other=None, port=1):
    Listener((host or "127.0.0.1", port), authkey=KEY)  # ok: loopback instead
    Listener((host if host else "127.0.0.1", port), authkey=KEY)  # ok: loopback instead
    Listener((host, port) if host else "/run/app.sock", authkey=KEY)  # ok: a Unix socket instead
    Listener((os.environ.get("HOST", "") or "localhost", port), authkey=KEY)  # ok: loopback instead
    Listener((other or host, port), authkey=KEY)  # MPR083: all interfaces ('')
    return Listener((other or "0.0.0.0", port), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


def filled_in(host="", port=1):
    Listener((host, port), authkey=KEY)  # MPR083: all interfaces ('')
    if not host:
        host = "127.0.0.1"
    return Listener((host, port), authkey=KEY)  # ok: loopback instead


def made_local(host="0.0.0.0", port=1):
    if host in ("", "0.0.0.0"):
        host = "127.0.0.1"
    return Listener((host, port), authkey=KEY)  # ok: loopback instead


def made_public(host="", port=1):
    if host == "*":
        host = "0.0.0.0"
    elif not host:
        host = "127.0.0.1"
    return Listener((host, port), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


def refused(host="0.0.0.0", port=1):
    if host not in LOCAL:
        raise ValueError(host)
    return Listener((host, port), authkey=KEY)  # ok: loopback alone


def chosen(port):
    for host in ("127.0.0.1", "10.2.2.2"):
        if host in LOCAL:
            Client((host, port), authkey=KEY)  # ok: loopback
        else:
            Client((host, port), authkey=KEY)  # MPR084: '10.2.2.2'


def by_kind(port, host=None):
    address = None
    if host == "":
        address = ("0.0.0.0", port)
    elif host:
        address = (host, port)
    return Listener(address, authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


class Server:
    def __init__(self, host="", public=""):
        self.host = host
        self.public = public
        if not self.host:
            self.host = "127.0.0.1"
        if self.public == "":
            self.public = "0.0.0.0"

    def run(self, port):
        Listener((self.public, port), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
        return Listener((self.host, port), authkey=KEY)  # ok: loopback instead
