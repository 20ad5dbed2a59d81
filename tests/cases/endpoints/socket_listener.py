"""The inner part of a Listener, used by itself."""

import os
from multiprocessing.connection import SocketListener


def serve(path):
    listener = SocketListener(("0.0.0.0", 6000), "AF_INET")  # MPR083: all interfaces
    listener.accept().recv()  # MPR073: Listener.accept() at line 9
    return SocketListener(os.fspath(path), "AF_UNIX")  # ok: on this machine
