# python: 3.12
"""Type parameters and type statements."""

import multiprocessing as mp
from multiprocessing.connection import Connection

import zmq

type Link = Connection
type Links = list[Connection]
type Radio = zmq.Socket


class Box[T]:
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> T:
        return self.item


def first[T](items: list[T]) -> T:
    return items[0]


def read(link: Link, links: Links, radio: Radio) -> object:
    radio.recv()  # ok: a zmq socket
    links[0].recv()  # MPR073: annotation
    return link.recv()  # MPR073: annotation


def main(context: zmq.Context) -> object:
    Box(context.socket(zmq.SUB)).get().recv()  # ok: a zmq socket
    first([mp.Pipe()[0]]).recv()  # MPR073: Pipe() at line 34
    return Box(mp.Pipe()[0]).get().recv()  # MPR073: Pipe() at line 35
