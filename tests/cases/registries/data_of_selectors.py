"""What a selector is given beside a file object: a function, which gets the file object that it was registered with."""

import selectors
import socket
from multiprocessing import Pipe

ours, theirs = Pipe()
selector = selectors.DefaultSelector()


def on_child(conn, mask):
    return mask, conn.recv()  # MPR073: Pipe() at line 7


def on_client(sock, mask):
    return mask, sock.recv()  # ok: registered with a socket


def on_other(conn, name):
    return name, conn.recv()  # MPR073: Pipe() at line 7


def accept(sock, mask):
    client, _ = sock.accept()
    selector.register(client, selectors.EVENT_READ, on_client)
    return mask


server = socket.create_server(("127.0.0.1", 0))
selector.register(ours, selectors.EVENT_READ, on_child)
selector.register(server, selectors.EVENT_READ, accept)
for key, events in selector.select():
    callback = key.data
    callback(key.fileobj, events)

others = selectors.DefaultSelector()
others.register(theirs, selectors.EVENT_READ, (on_other, "child"))
for key, _ in others.select():
    function, name = key.data
    function(key.fileobj, name)


class Loop:
    def __init__(self):
        self.selector = selectors.DefaultSelector()
        self.selector.register(theirs, selectors.EVENT_READ, self.read)

    def read(self, conn):
        return conn.recv()  # MPR073: Pipe() at line 7

    def run(self):
        for key, _ in self.selector.select():
            key.data(key.fileobj)
