"""Annotations that leave open what a parameter is: the callers in other files tell."""

import typing

import typing_extensions


def read(conn: object) -> object:
    return conn.recv()  # MPR073: Pipe() in start.py at line 7


def read_any(conn: typing.Any) -> object:
    return conn.recv()  # MPR073: Pipe() in start.py at line 8


def read_extended(conn: typing_extensions.Any) -> object:
    return conn.recv()  # MPR073: Pipe() in start.py at line 9


def tune(sock: object) -> object:
    return sock.recv()  # ok: a zmq socket
