"""Addresses of the machine's own network interfaces."""

import os
import socket
from multiprocessing.connection import Listener

KEY = os.environb[b"KEY"]


def reachable(port):
    Listener(("192.168.1.20", port), authkey=KEY)  # MPR083: 192.168.1.20
    Listener(("10.0.0.1", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("8.8.8.8", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("169.254.7.7", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("fe80::1", port), family="AF_INET6", authkey=KEY)  # MPR083: open to other machines
    Listener(("2001:db8::8", port), family="AF_INET6", authkey=KEY)  # MPR083: open to other machines
    Listener(("build.example.org", port), authkey=KEY)  # MPR083: build.example.org
    Listener((socket.gethostname(), port), authkey=KEY)  # MPR083: open to other machines
    return Listener((socket.getfqdn(), port), authkey=KEY)  # MPR083: open to other machines


def not_known(host, port, config):
    Listener((host, port), authkey=KEY)  # ok: the caller's
    Listener((config["host"], port), authkey=KEY)  # ok: from the configuration
    return Listener((os.environ["HOST"], port), authkey=KEY)  # ok: from the environment
