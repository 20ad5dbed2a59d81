"""A class that mirrors multiprocessing's names and uses sockets."""

import multiprocessing as mp
import socket


class SocketContext:
    def Pipe(self, duplex=True):
        return socket.socketpair()

    def Process(self, target, args=()):
        return mp.Process(target=target, args=args)


class SocketListener:
    def __init__(self, address):
        self.sock = socket.create_server(address)

    def accept(self):
        return self.sock.accept()[0]


def child(inbox):
    return inbox.recv()  # ok: a socket


def main():
    ctx = SocketContext()
    left, right = ctx.Pipe()
    ctx.Process(target=child, args=(right,)).start()
    left.recv()  # ok: a socket
    return SocketListener(("127.0.0.1", 0)).accept().recv()  # ok: a socket
