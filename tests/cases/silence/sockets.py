"""Plain and wrapped sockets, in a program that uses multiprocessing too."""

import multiprocessing as mp
import socket
import ssl


class Server(mp.Process):
    def __init__(self, port):
        super().__init__()
        self.sock = socket.socket()
        self.sock.bind(("127.0.0.1", port))
        self.conn = None

    def run(self):
        self.sock.listen()
        self.conn, address = self.sock.accept()
        data = self.conn.recv(4096)  # ok: sockets take a size
        while data:
            data = self.conn.recv(4096)  # ok: sockets take a size
        return self.conn.recv()  # ok: a socket all the same, wrong as the call is


def pair():
    left, right = socket.socketpair()
    right.sendall(b"x")
    return left.recv(1), right.recv()  # ok: sockets


def secure(host):
    raw = socket.create_connection((host, 443))
    with ssl.create_default_context().wrap_socket(raw, server_hostname=host) as conn:
        return conn.recv()  # ok: a TLS socket


def receive(conn, size):
    chunks = []
    while size:
        chunks.append(conn.recv(size))  # ok: a size
        size -= len(chunks[-1])
    return b"".join(chunks)
