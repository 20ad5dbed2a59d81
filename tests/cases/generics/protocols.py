"""A Protocol says what is needed, callers say what it is."""

import multiprocessing as mp
from typing import Protocol, Union, runtime_checkable

import zmq


@runtime_checkable
class Receiver(Protocol):
    def recv(self) -> object:
        ...


class Holder(Protocol):
    conn: mp.connection.Connection
    sock: zmq.Socket


def drain(source: Receiver) -> object:
    return source.recv()  # MPR073: Pipe() at line 38


def drain_radio(source: Receiver) -> object:
    return source.recv()  # ok: only called with zmq sockets


def drain_nothing(source: Receiver) -> object:
    return source.recv()  # ok: the Protocol itself says nothing


def read(holder: Holder, other: Union[Holder, None]) -> object:
    holder.sock.recv()  # ok: a zmq socket
    return holder.conn.recv()  # MPR073: annotation


def main(context: zmq.Context) -> None:
    drain(mp.Pipe()[0])
    drain_radio(context.socket(zmq.PULL))
