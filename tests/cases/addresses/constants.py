"""Addresses that stand elsewhere in the file."""

import os
from multiprocessing import connection
from multiprocessing.connection import Listener

KEY = os.environb[b"KEY"]
ADDRESS = ("0.0.0.0", 6000)
HOST = "0.0.0.0"
LOCAL = ("localhost", 6000)
LOCAL_HOST = "127.0.0.1"


class Server:
    host = ""
    local = "localhost"

    def __init__(self, port, host="0.0.0.0"):
        self.address = ("", port)
        self.host_given = host
        self.port = port

    def open(self):
        Listener(self.address, authkey=KEY)  # MPR083: open to other machines
        Listener((self.host, self.port), authkey=KEY)  # MPR083: open to other machines
        Listener((self.host_given, self.port), authkey=KEY)  # MPR083: open to other machines
        return Listener((self.local, self.port), authkey=KEY)  # ok: loopback


def module_level(port):
    Listener(ADDRESS, authkey=KEY)  # MPR083: open to other machines
    Listener((HOST, port), authkey=KEY)  # MPR083: open to other machines
    Listener(address=(HOST, port), authkey=KEY)  # MPR083: open to other machines
    connection.Listener((HOST, port), "AF_INET", authkey=KEY)  # MPR083: open to other machines
    Listener(LOCAL, authkey=KEY)  # ok: loopback
    return Listener((LOCAL_HOST, port), authkey=KEY)  # ok: loopback


def parameter(port, host="0.0.0.0"):
    return Listener((host, port), authkey=KEY)  # MPR083: open to other machines


def parameter_local(port, host="localhost"):
    return Listener((host, port), authkey=KEY)  # ok: loopback, as far as anybody here says


def choice(port, public):
    host = "0.0.0.0" if public else "127.0.0.1"
    return Listener((host, port), authkey=KEY)  # MPR083: open to other machines


def replaced(port):
    host = ""
    host = "127.0.0.1"
    return Listener((host, port), authkey=KEY)  # ok: replaced in the line above


def from_environment(port):
    return Listener((os.environ.get("HOST", "0.0.0.0"), port), authkey=KEY)  # MPR083: open to other machines
