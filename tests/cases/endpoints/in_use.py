"""The calls in the places where they are made."""

import json
import os
from multiprocessing.connection import Client, Listener


class Server:
    def __init__(self, path):
        self.listener = Listener(path)  # MPR081: Listener without authkey
        self.guarded = Listener(path, authkey=os.urandom(32))  # ok: a key

    def serve(self):
        with self.listener.accept() as conn:
            return json.loads(conn.recv_bytes())


def ask(path):
    with Client(path) as conn, Client(path, authkey=os.urandom(8)) as other:  # MPR081@10: Client without authkey
        conn.send_bytes(b"[]")
        return json.loads(other.recv_bytes())


def spread_over_lines(path):
    return Listener(  # MPR081@12: Listener without authkey
        path,
        backlog=4,
    )


def both(path):
    return Listener(path), Client(path)  # MPR081@12: Listener without | MPR081@28: Client without
