"""Keys that are missing in rows and mappings that are written down, and behind ``*`` and ``**``."""

import os
from multiprocessing.connection import Client, Listener

KEY = os.environb[b"KEY"]
ONE, OTHER = None, KEY
Listener("/run/app.sock", authkey=ONE)  # MPR081: without authkey
Listener("/run/app.sock", authkey=OTHER)  # ok: the second

OPTIONS = {"address": "/run/app.sock", "backlog": 4}
Listener(**OPTIONS)  # MPR081: without authkey
FULL = {"address": "/run/app.sock", "authkey": KEY}
Listener(**FULL)  # ok: the mapping has one
FILLED = {"address": "/run/app.sock"}
FILLED["authkey"] = KEY
Listener(**FILLED)  # ok: put in
SHARED = {"address": "/run/app.sock"}
ALIAS = SHARED
ALIAS["authkey"] = KEY
Listener(**SHARED)  # ok: put in by another name
ROW = ("/run/app.sock",)
Client(*ROW)  # MPR081: without authkey
Client(*ROW, None, KEY)  # ok: one behind the row


class Server:
    def __init__(self, path, key=None):
        self.path, self.key = path, key
        self.listener = Listener(self.path, authkey=self.key)  # MPR081: without authkey


def dial(address, **options):
    return Client(address, **options)  # MPR081: without authkey


def dial_all(address, **options):
    return Client(address, **options)  # ok: all give one


def dial_default(address, **options):
    options.setdefault("authkey", KEY)
    return Client(address, **options)  # ok: put in


def dial_at(*place):
    return Client(*place)  # ok: nobody calls it


Server("/run/app.sock")
dial("/run/app.sock")
dial("/run/app.sock", authkey=KEY)
dial_all("/run/app.sock", authkey=KEY)
dial_default("/run/app.sock")
