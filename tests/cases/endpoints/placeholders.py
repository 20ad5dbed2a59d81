"""What a base class gives is not used where the subclasses that run give something else."""

import os
from multiprocessing.connection import Listener

KEY = os.environb[b"KEY"]


class Base:
    host = ""
    key = None

    def run(self):
        return Listener((self.host, 1), authkey=self.key)  # ok: the subclass has a key and loopback


class Jobs(Base):
    host = "127.0.0.1"
    key = KEY


class Written:
    key = b"placeholder"
    other = None

    def run(self):
        Listener("/run/app.sock", authkey=self.other)  # MPR082: line 33
        return Listener("/run/app.sock", authkey=self.key)  # ok: the subclass has another


class Sub(Written):
    key = KEY
    other = b"jobs"


class Used:
    host = "0.0.0.0"
    key = None

    def run(self):
        return Listener((self.host, 1), authkey=self.key)  # MPR081: without authkey | MPR083: all interfaces ('0.0.0.0')


class Local(Used):
    host = "127.0.0.1"
    key = KEY


class Kept(Base):
    pass


Jobs().run()
Sub().run()
Used().run()
