"""A manager is told to connect in more ways than one, and what never runs opens nothing."""

import os
from multiprocessing.connection import Listener
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


class Hub(BaseManager):
    pass


class One(BaseManager):
    pass


class Unready(BaseManager):
    def __init__(self, address):
        raise NotImplementedError
        super().__init__(address, KEY)  # ok: never runs


def by_the_class():
    hub = Hub(("10.0.0.1", 1), KEY)  # MPR084: '10.0.0.1'
    Hub.connect(hub)


def by_name():
    one = One(("10.0.0.1", 1), KEY)  # MPR084: '10.0.0.1'
    getattr(one, "connect")()


def never(flag):
    if flag:
        return None
        Listener(("", 1), authkey=KEY)  # ok: never runs
    return Listener(("", 1), authkey=KEY)  # MPR083: all interfaces ('')


Unready(("", 1))  # ok: never gets to make one
