"""The forks count, namesakes do not."""

import billiard.connection
from distributed import Client
from multiprocess.connection import Listener
from multiprocessing.connection import XmlListener
from multiprocessing.dummy.connection import Client as ThreadClient
from multiprocessing.dummy.connection import Listener as ThreadListener
from pynput.keyboard import Listener as KeyListener


def forks(path):
    billiard.connection.Client(path)  # MPR081: Client without authkey
    return Listener(path)  # MPR081: Listener without authkey


def look_alikes(path):
    Client(path)  # ok: dask
    ThreadListener(path)  # ok: queues between threads
    ThreadClient(path)  # ok: queues between threads
    XmlListener(path)  # ok: does not unpickle
    return KeyListener()  # ok: a keyboard
