"""Endpoints chosen from a literal table."""

import os
from multiprocessing import connection
from multiprocessing.connection import Client, Listener, XmlClient, XmlListener

import zmq

KINDS = {
    "pickle": (Listener, Client),
    "xmlrpc": (XmlListener, XmlClient),
}
SAFE = {"xmlrpc": (XmlListener, XmlClient)}
DIALERS = dict(plain=connection.Client, xml=connection.XmlClient)
KEY = os.environb[b"KEY"]


class Manager:
    def __init__(self, serializer):
        self.listener_class, self.client_class = KINDS[serializer]
        self.safe_class = SAFE[serializer][1]

    def dial(self, address):
        conn = self.client_class(address, authkey=KEY)
        conn.send("hello")
        return conn.recv()  # MPR073: Client() at line 24

    def dial_safe(self, address):
        return self.safe_class(address, authkey=KEY).recv()  # ok: xmlrpc only

    def serve(self, address):
        listener = self.listener_class(address, authkey=KEY)
        with listener.accept() as conn:
            return conn.recv()  # MPR073: Listener.accept() at line 33


def by_constant(address):
    KINDS["xmlrpc"][1](address, authkey=KEY).recv()  # ok: that entry speaks xmlrpc
    DIALERS["xml"](address, authkey=KEY).recv()  # ok: that entry speaks xmlrpc
    zmq.Context.instance().socket(zmq.REQ).recv()  # ok: a zmq socket
    DIALERS["plain"](address, authkey=KEY).recv()  # MPR073: Client() at line 41
    return KINDS["pickle"][1](address, authkey=KEY).recv()  # MPR073: Client() at line 42
