"""Addresses that no other machine can reach."""

import os
import tempfile
from multiprocessing.connection import Listener
from pathlib import Path

KEY = os.environb[b"KEY"]


def private(name):
    Listener(authkey=KEY)  # ok: a private default
    Listener(None, authkey=KEY)  # ok: a private default
    Listener("", authkey=KEY)  # ok: a private default
    Listener((), authkey=KEY)  # ok: a private default
    Listener(None, "AF_INET", authkey=KEY)  # ok: loopback by default
    Listener(family="AF_INET", authkey=KEY)  # ok: loopback by default
    Listener(family="AF_UNIX", authkey=KEY)  # ok: a private default
    Listener("/run/app/jobs.sock", authkey=KEY)  # ok: a Unix socket
    Listener("jobs.sock", "AF_UNIX", authkey=KEY)  # ok: a Unix socket
    Listener("\0jobs", authkey=KEY)  # ok: an abstract socket
    Listener(r"\\.\pipe\jobs", "AF_PIPE", authkey=KEY)  # ok: a named pipe
    Listener(r"\\.\pipe\jobs", authkey=KEY)  # ok: a named pipe
    Listener(os.path.join(tempfile.mkdtemp(), "jobs"), authkey=KEY)  # ok: a Unix socket
    return Listener(str(Path("/run") / name), authkey=KEY)  # ok: a Unix socket
