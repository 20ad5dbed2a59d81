"""Managers without a key use the random one of their process."""

import multiprocessing
from multiprocessing.managers import BaseManager, SharedMemoryManager, SyncManager


class QueueManager(BaseManager):
    pass


def managers():
    multiprocessing.Manager()  # ok: a random key
    BaseManager()  # ok: a random key
    SyncManager(authkey=None)  # ok: a random key
    SharedMemoryManager()  # ok: a random key
    return QueueManager(("127.0.0.1", 0), None)  # ok: a random key
