"""Managers that a method of their class makes, as `cls(...)`."""

import os
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


class Hub(BaseManager):
    @classmethod
    def server(cls, host="", port=50000, key=b"secret"):
        hub = cls((host, port), key)  # MPR083: all interfaces | MPR082: line 11
        hub.start()
        return hub

    @classmethod
    def local(cls, port):
        return cls(("127.0.0.1", port), KEY)  # ok: this machine alone

    def again(self):
        return self.__class__(("0.0.0.0", 50001), KEY)  # MPR083: all interfaces


class Shape:
    @classmethod
    def square(cls, size=b"secret"):
        return cls(("", 1), size)  # ok: no manager
