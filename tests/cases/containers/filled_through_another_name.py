"""A container that is filled by another name of it: a variable that was given the attribute, a loop, a chained target."""

import socket
from multiprocessing import Pipe

shared = []
sockets = []


def register():
    mine = shared
    mine.append(Pipe()[0])
    plain = sockets
    plain.append(socket.socket())


def read_shared():
    sockets[0].recv()  # ok: a socket
    return shared[0].recv()  # MPR073: Pipe() at line 12


class Hub:
    def __init__(self, count):
        self.links = []
        self.radios = []
        self.table = {}
        self.workers = [{"id": number} for number in range(count)]
        ends = self.pipes = {}
        ends["first"] = Pipe()[0]
        ends["radio"] = socket.socket()

    def add(self, name):
        links = self.links
        links.append(Pipe()[0])
        radios = self.radios
        radios.append(socket.socket())
        entry = self.table[name] = {}
        entry["link"] = Pipe()[0]
        entry["radio"] = socket.socket()
        other = self.table.setdefault(name, {})
        other["late"] = Pipe()[0]

    def start(self):
        for worker in self.workers:
            worker["link"], worker["other"] = Pipe()
        for entry in self.table.values():
            entry["last"] = Pipe()[0]

    def read(self, name):
        self.radios[0].recv()  # ok: a socket
        self.table[name]["radio"].recv()  # ok: a socket
        self.table[name]["link"].recv()  # MPR073: Pipe() at line 38
        self.table[name]["late"].recv()  # MPR073: Pipe() at line 41
        self.table[name]["last"].recv()  # MPR073: Pipe() at line 47
        self.pipes["first"].recv()  # MPR073: Pipe() at line 29
        self.pipes["radio"].recv()  # ok: a socket
        for worker in self.workers:
            worker["link"].recv()  # MPR073: Pipe() at line 45
        return self.links[0].recv()  # MPR073: Pipe() at line 34


def chained():
    first = second = []
    second.append(Pipe()[0])
    first[0].recv()  # MPR073: Pipe() at line 64
    second = []
    second.append(socket.socket())
    return second[0].recv()  # ok: another list, with a socket in it


def circle():
    one = []
    two = one
    one = two
    two.append(Pipe()[0])
    return one[0].recv()  # MPR073: Pipe() at line 75
