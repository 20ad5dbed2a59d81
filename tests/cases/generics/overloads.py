"""Overloads declare, the last definition does."""

import multiprocessing as mp
from typing import Any, Literal, overload

import zmq


@overload
def open_source(kind: Literal["pipe"]) -> mp.connection.Connection: ...
@overload
def open_source(kind: Literal["zmq"]) -> zmq.Socket: ...
def open_source(kind: str) -> Any:
    if kind == "pipe":
        return mp.Pipe()[0]
    return zmq.Context.instance().socket(zmq.PULL)


@overload
def tune(kind: None) -> None: ...
@overload
def tune(kind: str) -> zmq.Socket: ...
def tune(kind):
    return zmq.Context.instance().socket(zmq.SUB) if kind else None


def main():
    tune("x").recv()  # ok: a zmq socket
    return open_source("pipe").recv()  # MPR073: Pipe() at line 15
