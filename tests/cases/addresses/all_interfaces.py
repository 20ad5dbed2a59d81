"""Every spelling of "all interfaces"."""

import os
from multiprocessing.connection import Listener

KEY = os.environb[b"KEY"]


def wide(port):
    Listener(("", port), authkey=KEY)  # MPR083@5: open to other machines
    Listener(("0.0.0.0", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("0", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("0.0", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("0x0", port), authkey=KEY)  # MPR083: open to other machines
    Listener((b"", port), authkey=KEY)  # MPR083: open to other machines
    Listener((b"0.0.0.0", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("::", port), "AF_INET6", authkey=KEY)  # MPR083: open to other machines
    Listener(("::0", port), family="AF_INET6", authkey=KEY)  # MPR083: open to other machines
    Listener(("", port), family="AF_INET6", authkey=KEY)  # MPR083: open to other machines
    Listener(("0:0:0:0:0:0:0:0", port), family="AF_INET6", authkey=KEY)  # MPR083: open to other machines
    Listener(("::", port, 0, 0), family="AF_INET6", authkey=KEY)  # MPR083: open to other machines
    return Listener(["", port], authkey=KEY)  # MPR083: open to other machines


def narrow(port):
    Listener(("localhost", port), authkey=KEY)  # ok: loopback
    Listener(("127.0.0.1", port), authkey=KEY)  # ok: loopback
    Listener(("127.1.2.3", port), authkey=KEY)  # ok: loopback
    Listener(("127.1", port), authkey=KEY)  # ok: loopback, in short
    Listener((b"127.0.0.1", port), authkey=KEY)  # ok: loopback
    Listener(("::1", port), family="AF_INET6", authkey=KEY)  # ok: loopback
    return Listener(("::1", port, 0, 0), family="AF_INET6", authkey=KEY)  # ok: loopback
