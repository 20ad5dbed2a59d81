"""A container that is None by default, or until it is made, is asked as a container when it is there."""

import collections
import socket
from multiprocessing import Pipe


class Player:
    def __init__(self, links=None, sockets=None):
        self.links = links
        self.sockets = sockets

    def ask(self, board):
        link = self.links.pop()
        link.send(board)
        answer = link.recv()  # MPR073: Pipe() at line 31
        self.links.append(link)
        return answer, self.sockets.pop().recv()  # ok: only sockets went in there


class Switch:
    def __init__(self):
        self.waiting = None
        self.lines = None

    def start(self, names):
        self.waiting = collections.deque()
        self.lines = {name: Pipe()[0] for name in names}
        self.waiting.append(Pipe()[0])
        sockets = [socket.socket() for _ in names]
        links = [Pipe()[0] for _ in names]
        return Player(links, sockets)

    def turn(self, name):
        first = self.waiting.popleft().recv()  # MPR073: Pipe() at line 29
        named = self.lines.get(name).recv()  # MPR073: Pipe() at line 28
        return first, named, [line.recv() for line in self.lines.values()]  # MPR073: Pipe() at line 28


def one_of(kind, registry=None):
    if kind == "connection":
        registry = Pipe()[0]
    return registry.pop().recv()  # ok: no container at all
