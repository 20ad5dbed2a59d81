"""Attributes that are made of a mapping: the name that is looked up is the key."""

import socket
from multiprocessing import Pipe


class Worker:
    def __init__(self, **given):
        self.__dict__.update(given)

    def run(self):
        self.link.recv()  # MPR073: Pipe() at line 79
        self.sock.recv()  # ok: a socket
        self.other.recv()  # ok: nobody gives it one


class Listed:
    def __init__(self, name, link):
        vars(self).update(locals())

    def run(self):
        self.link.recv()  # MPR073: Pipe() at line 79
        self.name.recv()  # ok: a string


class Looped:
    def __init__(self, settings):
        for key, value in settings.items():
            setattr(self, key, value)

    def run(self):
        self.link.recv()  # MPR073: Pipe() at line 79
        self.sock.recv()  # ok: a socket


class Spread:
    def __init__(self, **given):
        self.__dict__.update(**given)

    def run(self):
        self.link.recv()  # MPR073: Pipe() at line 79


class Derived(Worker):
    def again(self):
        self.link.recv()  # MPR073: Pipe() at line 79


class Swapped:
    def __init__(self, settings):
        for key, value in settings.items():
            setattr(self, value, key)

    def run(self):
        self.link.recv()  # ok: it is the values that are names here


class OfAnother:
    def __init__(self, owner, **given):
        owner.__dict__.update(given)

    def run(self):
        self.link.recv()  # ok: the owner gets it


class Asked:
    def __init__(self, **given):
        self.__dict__.get(given)
        vars().update(given)
        setattr(self, "fixed", given)

    def run(self):
        self.link.recv()  # ok: nothing is made an attribute
        self.fixed.recv()  # ok: the mapping itself


def start():
    sock = socket.socket()
    ours, theirs = Pipe()
    Worker(link=ours, sock=sock).run()
    Listed("first", ours).run()
    Looped({"link": ours, "sock": sock}).run()
    Spread(link=ours).run()
    Derived(link=ours).again()
    Swapped({"link": ours}).run()
    OfAnother(sock, link=ours).run()
    Asked(link=ours).run()
