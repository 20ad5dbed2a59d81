"""Connections that are taken apart and put together again, as some queues of processes do."""

from multiprocessing import Pipe
from multiprocessing.connection import reduce_connection

ours, theirs = Pipe()
reduced = reduce_connection(ours)
reduced[0](*reduced[1]).recv()  # MPR073: Connection() at line 8


class Peer:
    def __init__(self, link):
        self.kept = reduce_connection(link)

    def link(self):
        rebuild, arguments = self.kept
        return rebuild(*arguments)


Peer(theirs).link().recv()  # MPR073: Connection() at line 17
