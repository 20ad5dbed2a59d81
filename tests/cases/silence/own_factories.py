"""A project's own `Pipe`, `Client` and `Listener`."""

import multiprocessing
import os
from collections import deque

print(multiprocessing.cpu_count())


class End:
    def __init__(self, inbox, outbox):
        self.inbox, self.outbox = inbox, outbox

    def send(self, item):
        self.outbox.append(item)

    def recv(self):
        return self.inbox.popleft()


def Pipe(duplex=True):
    left, right = deque(), deque()
    return End(left, right), End(right, left)


class Listener:
    def accept(self):
        return End(deque(), deque())


class Client(End):
    def __init__(self, address):
        super().__init__(deque([address]), deque())


class Connection:
    def recv(self):
        return os.read(0, 1)


def main(conn: Connection):
    left, right = Pipe()
    right.send(1)
    conn.recv()  # ok: our own class
    left.recv()  # ok: our own pipe
    Listener().accept().recv()  # ok: our own listener
    return Client("x").recv()  # ok: our own client
