# options: --enable-extensions=MPR9
"""Listeners and managers whose address comes from elsewhere."""

import os
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


class QueueManager(BaseManager):
    pass


def listen(address, host, port):
    Listener(address, authkey=KEY)  # MPR903@5: not known here
    Listener((host, port), authkey=KEY)  # MPR903: not known here
    Listener((os.environ["HOST"], port), authkey=KEY)  # MPR903: not known here
    QueueManager(address, KEY)  # MPR903: not known here
    Listener(address)  # MPR081: Listener without authkey | MPR903: not known here
    Listener(("", port), authkey=KEY)  # MPR083: open to other machines
    Listener(("127.0.0.1", port), authkey=KEY)  # ok: loopback, whatever the port
    Listener(authkey=KEY)  # ok: a private default
    return QueueManager()  # ok: a private default


def dial(address):
    manager = QueueManager(address, KEY)  # ok: connects, so it does not listen
    manager.connect()
    return Client(address, authkey=KEY)  # ok: a client does not listen
