"""Addresses out of containers, lookups, partial functions and the constructors of bases."""

import argparse
import functools
import os
import socket
from multiprocessing.connection import Listener
from multiprocessing.managers import BaseManager, SyncManager

KEY = os.environb[b"KEY"]
SETTINGS = {"host": "0.0.0.0", "port": 6000, "local": "127.0.0.1"}
arguments = argparse.ArgumentParser().parse_args()


def listen(port):
    Listener((SETTINGS["host"], SETTINGS["port"]), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((SETTINGS["local"], SETTINGS["port"]), authkey=KEY)  # ok: loopback
    Listener(tuple(["0.0.0.0", port]), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    host = socket.gethostbyname(socket.gethostname())
    Listener((host, port), authkey=KEY)  # MPR083: gethostname()
    Listener((socket.gethostbyname("localhost"), port), authkey=KEY)  # ok: loopback
    Listener((arguments.host, port), authkey=KEY)  # ok: the option's
    Listener(f"/run/{port}.sock", authkey=KEY)  # ok: a Unix socket
    for address in (("localhost", 1), ("10.2.2.2", 2)):
        Listener(address, authkey=KEY)  # MPR083: '10.2.2.2'
    open_it = functools.partial(Listener, authkey=KEY)
    open_it(("", port))  # MPR083@5: all interfaces ('')


class Defaulted(BaseManager):
    def __init__(self, host="", port=5000):
        super().__init__(address=(host, port), authkey=KEY)  # MPR083@9: all interfaces ('')


class Local(SyncManager):
    def __init__(self, host="127.0.0.1", port=5000):
        super().__init__((host, port), KEY)  # ok: loopback


PLACE = "www.example.org"


def parts_of_texts(number, port):
    Listener((PLACE[4:], port), authkey=KEY)  # ok: what a part of a text is, is not known
    Listener((f"10.0.0.{number}", port), authkey=KEY)  # ok: not known
    Listener(("10.0.0." + number, port), authkey=KEY)  # ok: not known
    Listener((number + ".example.org", port), authkey=KEY)  # ok: not known
    return Listener(("0.0." + "0.0", port), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


NET, LAST = "10.2.2", 2


def formatted(number, port):
    Listener((f"{NET}.{LAST}", port), authkey=KEY)  # MPR083: '10.2.2.2'
    Listener((f"{NET}.{number:d}", port), authkey=KEY)  # ok: not known
    Listener((f"{NET!r}", port), authkey=KEY)  # ok: not known
    return Listener(("10.2.2.2" * number, port), authkey=KEY)  # ok: not known
