"""A manager's proxy talks over a connection of its own, which each thread has for itself."""

import threading
from multiprocessing.managers import BaseManager, BaseProxy, NamespaceProxy


class Results(BaseProxy):
    def fetch(self, key):
        try:
            conn = self._tls.connection
        except AttributeError:
            self._connect()
            conn = self._tls.connection
        conn.send((self._id, "fetch", (key,), {}))
        kind, result = conn.recv()  # MPR073: BaseProxy._tls.connection at line 10
        return result if kind == "#RETURN" else None


class Settings(NamespaceProxy):
    def reload(self):
        return self._tls.connection.recv()  # MPR073: NamespaceProxy._tls.connection at line 21


class Feed:
    def __init__(self, sock):
        self._tls = threading.local()
        self._tls.connection = sock

    def read(self):
        return self._tls.connection.recv()  # ok: what it was given, which is not known


class Manager(BaseManager):
    def read(self):
        return self._tls.connection.recv()  # ok: a manager has no connection
