"""`isinstance` with classes that only sound right."""

import multiprocessing as mp
import sqlite3
from sqlite3 import Connection

import zmq


def database(source):
    if isinstance(source, Connection):
        return source.recv()  # ok: sqlite3's
    return None


def dotted(source):
    if isinstance(source, sqlite3.Connection):
        return source.recv()  # ok: sqlite3's
    return None


def callable_check(source, name):
    if isinstance(name, mp.connection.Connection):
        return source.recv()  # ok: the check is about another name
    return None


def rebound(source, context):
    if isinstance(source, mp.connection.Connection):
        source = context.socket(zmq.PULL)
        return source.recv()  # ok: replaced after the check
    return None


def nothing(source):
    if hasattr(source, "recv"):
        return source.recv()  # ok: that says nothing
    return callable(source) and source.recv()  # ok: neither does that
