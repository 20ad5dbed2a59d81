"""Managers that are told to connect in another function or method."""

import os
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


def make(address):
    return BaseManager(address=address, authkey=KEY)  # MPR084: 'nas'


def use():
    manager = make(("nas", 6000))
    manager.connect()  # ok: reported where the manager is made


class Peer(BaseManager):
    def __init__(self):
        super().__init__(("10.0.0.1", 6000), KEY)  # MPR084@9: '10.0.0.1'

    def open(self):
        self.connect()  # ok: reported where the address stands


class Host(BaseManager):
    def __init__(self):
        super().__init__(("10.0.0.1", 6000), KEY)  # MPR083@9: '10.0.0.1'

    def open(self):
        self.start()


def both(serve):
    manager = BaseManager(("10.0.0.1", 6000), KEY)  # MPR083: '10.0.0.1'
    if serve:
        manager.start()
    else:
        manager.connect()  # ok: who does both is reported as a server, and once


def everywhere():
    manager = BaseManager(("0.0.0.0", 6000), KEY)  # ok: to a client that is this machine
    manager.connect()  # ok: this machine


class Queues(BaseManager):
    pass


class Jobs(BaseManager):
    pass


def queues():
    return Queues(("nas", 6000), KEY)  # MPR084: 'nas'


def jobs():
    return Jobs(("nas", 6000), KEY)  # MPR083: 'nas'


def use_what_is_handed_over(manager: Queues, other: Jobs):
    manager.connect()  # ok: reported where the manager is made
    other.start()
