"""Settings."""

import os

AUTHKEY = b"letmein"
SECRET = os.urandom(32)


class Defaults:
    key = b"letmein"
