"""Listens there."""

from multiprocessing.connection import Listener

from . import config
from .base import Base
from .config import ADDRESS, HOST, LOCAL


class Jobs(Base):
    pass


def serve(key):
    Listener(ADDRESS, authkey=key)  # MPR083: open to other machines
    Listener((HOST, 1), authkey=key)  # MPR083: open to other machines
    Listener((config.HOST, 1), authkey=key)  # MPR083: open to other machines
    Jobs((config.HOST, 1), key)  # MPR083: open to other machines
    Jobs((config.LOCAL, 1), key)  # ok: loopback
    Listener((config.FROM_OUTSIDE, 1), authkey=key)  # ok: from the environment
    return Listener((LOCAL, 1), authkey=key)  # ok: loopback
