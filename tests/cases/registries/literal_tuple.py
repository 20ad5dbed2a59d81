"""Factories in a row, tried one after the other."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client, XmlClient

import zmq

TRANSPORTS = (("xml", XmlClient), ("pickle", Client))
SAFE_TRANSPORTS = [("xml", XmlClient)]


def dial(address):
    for name, transport in TRANSPORTS:
        try:
            conn = transport(address, authkey=os.environb[b"KEY"])
        except OSError:
            print(name)
            continue
        return conn.recv()  # MPR073: Client() at line 16


def dial_safe(address):
    for _, transport in SAFE_TRANSPORTS:
        return transport(address, authkey=os.environb[b"KEY"]).recv()  # ok: xmlrpc only


def open_all():
    makers = [mp.Pipe, lambda: (zmq.Context.instance().socket(zmq.PULL), None)]
    makers[1]()[0].recv()  # ok: the lambda makes a zmq socket
    return makers[0]()[0].recv()  # MPR073: Pipe() at line 31
