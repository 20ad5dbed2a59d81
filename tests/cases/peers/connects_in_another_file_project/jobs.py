"""Makes the manager, and leaves it to others what becomes of it."""

from multiprocessing.managers import BaseManager


def manager(key):
    return BaseManager(("jobs.example.org", 6000), key)  # MPR084: 'jobs.example.org'


def server(key):
    return BaseManager(("jobs.example.org", 6001), key)  # MPR083: 'jobs.example.org'
