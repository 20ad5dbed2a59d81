"""Managers take their key as the second argument."""

import multiprocessing
import os
from multiprocessing.managers import BaseManager, SharedMemoryManager, SyncManager


class QueueManager(BaseManager):
    pass


class JobManager(QueueManager):
    def jobs(self):
        return []


def local(key):
    QueueManager(("127.0.0.1", 50000), b"abracadabra")  # MPR082@5: line 18
    QueueManager(address=("127.0.0.1", 50000), authkey=b"abracadabra")  # MPR082: line 19
    JobManager(authkey=b"abracadabra")  # MPR082: line 20
    SyncManager(authkey=b"abracadabra").start()  # MPR082@5: line 21
    SharedMemoryManager(authkey=b"abracadabra")  # MPR082: line 22
    BaseManager(None, b"abracadabra")  # MPR082: line 23
    QueueManager(("127.0.0.1", 50000), key)  # ok: the caller's
    QueueManager(("127.0.0.1", 50000), os.urandom(32))  # ok: random
    return multiprocessing.Manager()  # ok: a random key
