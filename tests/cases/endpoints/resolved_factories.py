"""Endpoints opened through tables, attributes and partial functions."""

import functools
import os
from multiprocessing import connection
from multiprocessing.connection import Client, Listener, XmlClient, XmlListener

KINDS = {"pickle": (Listener, Client), "xml": (XmlListener, XmlClient)}
open_listener = connection.Listener
dial_without = functools.partial(Client, authkey=None)
dial_with = functools.partial(Client, authkey=os.urandom(16))


class Server:
    listener_class = Listener

    def open(self, path):
        return self.listener_class(path)  # MPR081: Listener without authkey


def open_all(path, kind):
    open_listener(path)  # MPR081: Listener without authkey
    KINDS[kind][1](path)  # MPR081: Client without authkey
    KINDS["xml"][1](path)  # ok: does not unpickle
    dial_without(path)  # MPR081: Client without authkey
    return dial_with(path)  # ok: a key is bound
