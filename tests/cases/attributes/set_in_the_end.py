"""What the last `__init__` sets replaces what the class has, and what those of its bases have set."""

import socket
from multiprocessing import Pipe
from multiprocessing.connection import Connection


class Text:
    def __init__(self, conn):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes().decode()


class Shadowed:
    link = Pipe()[0]
    other: Connection = None

    def __init__(self, opened):
        self.link = socket.socket()
        self.other = opened

    def read(self):
        self.other.recv()  # MPR073: annotation Connection at line 18
        return self.link.recv()  # ok: its own


class Perhaps:
    link = Pipe()[0]

    def __init__(self, host):
        if host:
            self.link = socket.create_connection(host)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 30


class Early:
    link = Pipe()[0]

    def __init__(self, host):
        if not host:
            return
        self.link = socket.create_connection(host)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 41


class Base:
    def __init__(self, conn):
        self.link = conn

    def greet(self):
        return self.link.recv()  # MPR073: Pipe() at line 110


class Wrapping(Base):
    def __init__(self, conn):
        super().__init__(conn)
        self.link = Text(self.link)

    def read(self):
        return self.link.recv()  # ok: ours


class WrappingBefore(Base):
    def __init__(self, conn):
        self.link = Text(conn)
        super().__init__(conn)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 107


class WrappingPerhaps(Base):
    def __init__(self, conn, plain):
        Base.__init__(self, conn)
        if not plain:
            self.link = Text(conn)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 108


class Reopening:
    def __init__(self, conn):
        self.link = conn

    def reopen(self):
        self.link = Pipe()[0]


class WrappingOnce(Reopening):
    def __init__(self, conn):
        super().__init__(conn)
        self.link = Text(conn)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 93


def main(opened):
    Wrapping(Pipe()[0])
    WrappingBefore(Pipe()[0])
    WrappingPerhaps(Pipe()[0], opened)
    WrappingOnce(socket.socket())
    Base(Pipe()[0])


class Calling:
    def __init__(self, loop):
        def opened(conn):
            self.link = conn

        loop.on_open(opened)
        opened(Pipe()[0])


class Waiting(Calling):
    def __init__(self, loop):
        super().__init__(loop)
        self.link = str(loop)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 119
