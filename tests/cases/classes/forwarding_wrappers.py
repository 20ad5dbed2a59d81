"""Wrappers that hand on whatever arguments they get: there may be none."""

import socket
from multiprocessing import Pipe


class Traced:
    def __init__(self, conn):
        self.conn = conn

    def recv(self, *args, **kwargs):
        print("reading")
        return self.conn.recv(*args, **kwargs)  # MPR073: Pipe() at line 36

    def recv_some(self, size, **options):
        return self.conn.recv(size, **options)  # ok: a connection takes no size


class TracedSocket:
    def __init__(self, sock):
        self.sock = sock

    def recv(self, *args):
        return self.sock.recv(*args)  # ok: a socket


class Awaited:
    def __init__(self, conn):
        self.conn = conn

    async def recv(self, *args):
        return await self.conn.recv(*args)  # ok: what can be awaited is no connection


def main():
    ours, theirs = Pipe()
    Traced(ours).recv()  # ok: reported where it asks the connection
    TracedSocket(socket.socket()).recv(10)  # ok: a socket
