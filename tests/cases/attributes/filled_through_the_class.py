"""Containers that belong to the class, filled by its methods or from outside."""

import socket
from multiprocessing import Pipe


class Registry:
    links = {}
    socks = {}
    order = []

    @classmethod
    def put(cls, name, link):
        cls.links[name] = link

    @classmethod
    def get(cls, name):
        return cls.links.get(name)

    @classmethod
    def sock(cls, name):
        return cls.socks[name]


ours, theirs = Pipe()
Registry.put("ours", ours)
Registry.socks["other"] = socket.socket()
Registry.order.append(theirs)

Registry.get("ours").recv()  # MPR073: Pipe() at line 25
Registry.sock("other").recv()  # ok: a socket
for link in Registry.order:
    link.recv()  # MPR073: Pipe() at line 25
