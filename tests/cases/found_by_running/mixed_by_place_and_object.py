"""Connections and others side by side: told apart by place, key and object."""

import concurrent.futures
import dataclasses
import itertools
import multiprocessing as mp
import socket
import types


def by_place():
    link, line = mp.Pipe()[0], socket.socket()
    [line, link][-1:][0].recv()  # MPR073: Pipe() at line 12
    [link, line][-1:][0].recv()  # ok: the last one
    [line, link, line][-2:][0].recv()  # MPR073: Pipe() at line 12
    [line, link, line][-2:][-1].recv()  # ok: the last one
    [line, link][::-1][0].recv()  # MPR073: Pipe() at line 12
    [line, link][::-1][1].recv()  # ok: the first one
    first, second = itertools.tee([link])
    next(second).recv()  # MPR073: Pipe() at line 12
    next(itertools.tee([line])[0]).recv()  # ok: a socket


def by_key():
    link, line = mp.Pipe()[0], socket.socket()
    table = dict(zip(["line", "link"], [line, link]))
    table["line"].recv()  # ok: a socket
    table["link"].recv()  # MPR073: Pipe() at line 25
    padded = dict(itertools.zip_longest(["line", "link"], [line, link]))
    padded["line"].recv()  # ok: a socket
    vars(types.SimpleNamespace(link=link, line=line))["line"].recv()  # ok: a socket
    vars(types.SimpleNamespace(link=link, line=line))["link"].recv()  # MPR073: Pipe() at line 25
    list(zip([line, link], [link, line]))[0][0].recv()  # ok: the first of the first row


class Station:
    def __init__(self, link):
        self.box = types.SimpleNamespace()
        self.box.link = link


@dataclasses.dataclass
class Opened:
    given: dataclasses.InitVar[object]
    link: object = None

    def __post_init__(self, given):
        self.link = given


class Desk:
    link = None


def connect(desk, link):
    desk.link = link


def by_object():
    link, line = mp.Pipe()[0], socket.socket()
    Station(link).box.link.recv()  # MPR073: Pipe() at line 60
    Station(line).box.link.recv()  # ok: another station's is a pipe
    Opened(link).link.recv()  # MPR073: Pipe() at line 60
    Opened(given=link).link.recv()  # MPR073: Pipe() at line 60
    Opened(line).link.recv()  # ok: another one's is a pipe
    one, other = Desk(), Desk()
    connect(one, link)
    connect(other, line)
    one.link.recv()  # MPR073: Pipe() at line 60
    other.link.recv()  # ok: the helper gave a pipe to another desk


def by_future():
    link, line = concurrent.futures.Future(), concurrent.futures.Future()
    link.set_result(mp.Pipe()[0])
    line.set_result(socket.socket())
    link.result().recv()  # MPR073: Pipe() at line 75
    line.result().recv()  # ok: a socket
