"""A manager that connects is a client, one that starts is a server."""

import os
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


class QueueManager(BaseManager):
    pass


def peer():
    manager = QueueManager(("jobs.example.org", 50000), KEY)  # MPR084: jobs.example.org
    manager.connect()  # ok: reported where the address stands
    return manager


def local_peer():
    manager = QueueManager(("localhost", 50000), KEY)  # ok: this machine
    manager.connect()  # ok: this machine
    return manager


def server():
    manager = QueueManager(("jobs.example.org", 50000), KEY)  # MPR083: open to other machines
    manager.start()
    return manager


def unknown_peer(address):
    manager = QueueManager(address, KEY)  # ok: the caller's
    manager.connect()  # ok: the caller's
    return manager


class Peer:
    def __init__(self):
        self.manager = QueueManager(("10.0.0.9", 50000), KEY)  # MPR084: 10.0.0.9

    def open(self):
        self.manager.connect()  # ok: reported where the address stands
        return self.manager


def database(engine):
    return engine.connect()  # ok: another kind of connecting
