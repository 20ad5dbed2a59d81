"""Handlers see what the body may have assigned."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client

import zmq


def open_or_none(address):
    try:
        conn = Client(address, authkey=os.urandom(16))
    except ConnectionRefusedError:
        conn = None
    if conn is None:
        return None
    return conn.recv()  # MPR073: Client() at line 12


def in_else(address, key):
    try:
        conn = Client(address, authkey=key)
    except OSError:
        return None
    else:
        first = conn.recv()  # MPR073: Client() at line 22
    finally:
        print("tried")
    return first, conn.recv()  # MPR073: Client() at line 22


def fall_back(address, context):
    try:
        source = Client(address, authkey=os.urandom(16))
    except OSError:
        source = context.socket(zmq.PULL)
        source.recv()  # ok: the zmq socket of the handler
    return source.recv()  # MPR073: Client() at line 34


def replaced_in_finally(radio):
    source = mp.Pipe()[0]
    try:
        print("busy")
    finally:
        source = radio
    return source.recv()  # ok: replaced whatever happened


def replaced_or_left(radio):
    source = mp.Pipe()[0]
    try:
        source = radio.open()
    except OSError:
        return None
    return source.recv()  # ok: replaced, or left for good


def replaced_or_kept(radio):
    source = mp.Pipe()[0]
    try:
        source = radio.open()
    except OSError:
        print("no radio")
    return source.recv()  # MPR073: Pipe() at line 60


def else_after_the_body(radio):
    source = mp.Pipe()[0]
    try:
        source = radio.open()
    except OSError:
        print("no radio")
    else:
        source.recv()  # ok: replaced by then
    return None


def finally_after_the_body(radio):
    source = radio
    try:
        source = mp.Pipe()[0]
    finally:
        source.recv()  # MPR073: Pipe() at line 82
    try:
        print("busy")
    except OSError:
        source = mp.Pipe()[0]
    else:
        other = radio
        other.recv()  # ok: the radio
    return source
