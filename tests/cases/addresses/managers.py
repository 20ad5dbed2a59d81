"""Managers that listen."""

import os
from multiprocessing.managers import BaseManager, SharedMemoryManager, SyncManager

KEY = os.environb[b"KEY"]


class QueueManager(BaseManager):
    pass


class JobManager(QueueManager):
    pass


def listening(port):
    QueueManager(("", port), KEY)  # MPR083@5: open to other machines
    BaseManager(address=("0.0.0.0", port), authkey=KEY)  # MPR083: open to other machines
    SyncManager(("192.168.0.7", port), KEY).start()  # MPR083@5: open to other machines
    SharedMemoryManager(("::", port))  # MPR083: open to other machines
    manager = JobManager(address=("", port), authkey=KEY)  # MPR083: open to other machines
    manager.start()
    server = JobManager(address=("", port), authkey=KEY).get_server()  # MPR083: open to other machines
    with QueueManager(("", port), KEY) as other:  # MPR083: open to other machines
        return server, other


def private(port, address):
    QueueManager()  # ok: a private default
    QueueManager(None, KEY)  # ok: a private default
    QueueManager(("127.0.0.1", port), KEY)  # ok: loopback
    SyncManager("/run/app/jobs.sock", KEY)  # ok: a Unix socket
    return QueueManager(address, KEY)  # ok: the caller's


class Other:
    pass


class OtherManager(Other):
    def __init__(self, address, authkey):
        self.address = address


def look_alike(port):
    return OtherManager(("", port), b"letmein")  # ok: no manager of multiprocessing's
