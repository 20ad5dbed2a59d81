"""Keys, and names for none."""

import os

NO_KEY = None
EMPTY = b""
KEY = os.urandom(16)


class Debug:
    authkey = os.urandom(16)
    authkey = None


class Release:
    authkey = None
    authkey = os.urandom(16)
