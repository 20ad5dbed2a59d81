"""A variable that is given one list and then another: what was put into the first is not in the second."""

import socket
from multiprocessing import Pipe


def read():
    links = []
    links.append(Pipe()[0])
    links[0].recv()  # MPR073: Pipe() at line 9
    links = []
    links.append(socket.socket())
    return links[0].recv()  # ok: a socket, in the second list


def read_either(again):
    links = []
    links.append(Pipe()[0])
    if again:
        links = [socket.socket()]
    return links[0].recv()  # MPR073: Pipe() at line 18


def read_each(rounds):
    links = []
    for _ in range(rounds):
        for link in links:
            link.recv()  # MPR073: Pipe() at line 30
        links = []
        links.append(Pipe()[0])


def read_grown():
    links = []
    links.append(Pipe()[0])
    links += [socket.socket()]
    return links[0].recv()  # MPR073: Pipe() at line 35
