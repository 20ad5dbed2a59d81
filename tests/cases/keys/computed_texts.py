"""Keys and hosts that are put together from constants."""

import os
from multiprocessing.connection import Client, Listener

PATH = "/run/app.sock"
NAME = "jobs"
KEY = os.environb[b"KEY"]


def written():
    Client(PATH, authkey=str.encode(NAME))  # MPR082: line 7
    Client(PATH, authkey=("%s-%s" % (NAME, "secret")).encode())  # MPR082: line 13
    Client(PATH, authkey="{}-{n}".format(NAME, n=3).encode())  # MPR082: line 14
    Client(PATH, authkey="-".join([NAME, "secret"]).encode())  # MPR082: line 15
    Client(PATH, authkey=b"".join((b"jobs", b"secret")))  # MPR082: line 16
    Client(PATH, authkey=b"%s-secret" % b"jobs")  # MPR082: line 17
    Client(PATH, authkey=str(NAME).encode())  # MPR082: line 7
    Client(PATH, authkey=NAME.upper().strip().replace("J", "L").encode())  # MPR082: line 7
    Client(PATH, authkey=str(1234).encode())  # MPR082: line 20
    Listener(("%d.%d.%d.%d" % (0, 0, 0, 0), 1), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener(("{}".format("127.0.0.1"), 1), authkey=KEY)  # ok: loopback
    return Listener((".".join(["10", "2", "2", "2"]), 1), authkey=KEY)  # MPR083: '10.2.2.2'


def partly(text, parts):
    Client(PATH, authkey=str.encode(text))  # ok: the caller's
    Client(PATH, authkey=("%s-%s" % (NAME, text)).encode())  # ok: the caller's
    Client(PATH, authkey="{}-{}".format(NAME, text).encode())  # ok: the caller's
    Client(PATH, authkey="-".join([NAME, text]).encode())  # ok: the caller's
    Client(PATH, authkey=b"".join([b"app", *parts]))  # ok: the caller's
    Client(PATH, authkey=b"app-X".replace(b"X", text))  # ok: the caller's
    Client(PATH, authkey=str(text).encode())  # ok: the caller's
    Client(PATH, authkey=("%99999999d" % 1).encode())  # ok: not computed
    return Client(PATH, authkey="{:{}}".format(1, 99999999).encode())  # ok: not computed
