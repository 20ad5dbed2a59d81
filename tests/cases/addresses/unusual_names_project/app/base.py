"""The only file that names multiprocessing."""

from multiprocessing.managers import SyncManager as Sync, BaseManager


class Root(BaseManager):
    pass
