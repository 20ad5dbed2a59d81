"""An object that a class method makes by itself, without ``__init__``."""

import multiprocessing as mp
import socket
from typing import Any


class Peer:
    @classmethod
    def wrap(cls, conn: Any, line: Any) -> "Peer":
        self = cls.__new__(cls)
        self.conn = conn
        self.line = line
        return self

    def ask(self) -> Any:
        return self.conn.recv()  # MPR073: Pipe() at line 23

    def hear(self) -> Any:
        return self.line.recv()  # ok: a socket


Peer.wrap(mp.Pipe()[0], socket.socket()).ask()
