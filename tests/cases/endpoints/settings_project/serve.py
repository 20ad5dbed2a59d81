"""Listeners with what another file says of the key."""

from multiprocessing.connection import Client, Listener

import settings
from settings import EMPTY, KEY, NO_KEY, Debug, Release
from settings import KEY as SECRET
from settings import NO_KEY as NONE
from vault import KEY as STORED

PATH = "/run/jobs.sock"


def serve():
    Listener(PATH, authkey=NO_KEY)  # MPR081: Listener without authkey
    Listener(PATH, authkey=NONE)  # MPR081: Listener without authkey
    Listener(PATH, authkey=EMPTY)  # MPR081: b""
    Listener(PATH, authkey=settings.NO_KEY)  # MPR081: Listener without authkey
    Listener(PATH, authkey=Debug.authkey)  # MPR081: Listener without authkey
    Listener(PATH, authkey=Release.authkey)  # ok: the later one counts
    Listener(PATH, authkey=KEY)  # ok: random
    Listener(PATH, authkey=SECRET)  # ok: random
    return Listener(PATH, authkey=STORED)  # ok: from outside the project


def connect(key=NO_KEY, *, other=NO_KEY, secret=KEY):
    Client(PATH, authkey=key)  # MPR081: Client without authkey
    Client(PATH, authkey=other)  # MPR081: Client without authkey
    return Client(PATH, authkey=secret)  # ok: random


connect()
