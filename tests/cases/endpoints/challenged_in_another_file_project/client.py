"""Opens connections, and has the other file authenticate them."""

from multiprocessing.connection import Client

import auth


def connect(path, key):
    conn = Client(path)  # ok: challenged in the other file
    auth.authenticate(conn, key)
    return conn


def connect_open(path):
    return Client(path)  # MPR081: Client without authkey
