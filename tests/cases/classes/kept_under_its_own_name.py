"""``Worker = Worker`` in a class body: on the right stands the module's name, as long as the body has not bound it."""

import socket
from multiprocessing import Pipe

link = Pipe()[0]


class Worker:
    def __init__(self, link):
        self.link = link

    def run(self):
        return self.link.recv()  # MPR073: Pipe() at line 28


class Pool:
    Worker = Worker
    link = link
    first = link.recv()  # MPR073: Pipe() at line 6
    if True:
        link = socket.socket()
    second = link.recv()  # MPR073: Pipe() at line 6
    link = socket.socket()
    third = link.recv()  # ok: a socket by now

    def start(self):
        return self.Worker(Pipe()[1]).run()

    def read(self):
        return self.link.recv()  # ok: what the body has bound last
