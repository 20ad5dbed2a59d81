"""A field's default counts for objects that were not given another value."""

import os
from dataclasses import dataclass
from multiprocessing.connection import Listener
from typing import NamedTuple, Optional

import attr

KEY = os.environb[b"KEY"]


@dataclass
class Config:
    host: str = "0.0.0.0"
    port: int = 6000
    key: Optional[bytes] = None


given = Config("127.0.0.1", key=KEY)
left = Config(port=6001)
Listener((given.host, given.port), authkey=given.key)  # ok: loopback and a key are given
Listener((left.host, left.port), authkey=left.key)  # MPR081: without authkey | MPR083: all interfaces ('0.0.0.0')


class Place(NamedTuple):
    host: str = "0.0.0.0"
    key: bytes = b"placeholder"


Listener((Place("127.0.0.1", KEY).host, 1), authkey=Place("127.0.0.1", KEY).key)  # ok: loopback and a key are given
Listener((Place().host, 1), authkey=Place().key)  # MPR082: line 28 | MPR083: all interfaces ('0.0.0.0')


@attr.define
class Options:
    path: str
    key: Optional[bytes] = None

    def listen(self):
        return Listener(self.path, authkey=self.key)  # ok: given by all who make one


Options("/run/app.sock", KEY).listen()


@attr.define
class Shared:
    path: str
    key: Optional[bytes] = None

    def listen(self):
        return Listener(self.path, authkey=self.key)  # MPR081: without authkey


Shared("/run/app.sock", KEY).listen()
Shared("/run/other.sock").listen()


@dataclass
class Checked:
    host: str = ""
    key: Optional[bytes] = None

    def __post_init__(self):
        if not self.host:
            self.host = "127.0.0.1"
        if self.key is None:
            raise ValueError("a key, please")


checked = Checked()
Listener((checked.host, 1), authkey=checked.key)  # ok: loopback instead, and never without a key
