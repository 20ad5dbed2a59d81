"""The base of the managers."""

from multiprocessing.managers import SyncManager


class Base(SyncManager):
    pass
