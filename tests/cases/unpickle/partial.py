"""Unpicklers that are given some of their arguments beforehand."""

import functools
import json
import pickle
from functools import partial
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)


def received():
    loads = functools.partial(pickle.loads, encoding="latin-1")
    loads(reader.recv_bytes())  # MPR074@5: Pipe() at line 9
    list(map(loads, [reader.recv_bytes()]))  # MPR074@14: Pipe() at line 9
    loads = partial(partial(pickle.loads, encoding="latin-1"), errors="strict")
    return loads(reader.recv_bytes())  # MPR074@12: Pipe() at line 9


def harmless(stream):
    loads = partial(pickle.loads, encoding="latin-1")
    loads(stream.read())  # ok: not from a connection
    loads = functools.partial(json.loads, strict=False)
    return loads(reader.recv_bytes())  # ok: makes plain values only
