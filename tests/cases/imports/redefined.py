"""An imported name that the module then gives to a function of its own."""

from multiprocessing.connection import Client
from multiprocessing.connection import Client as PlainClient

import zmq


def Client(address):
    return zmq.Context.instance().socket(zmq.REQ)


def dial(address):
    return Client(address).recv()  # ok: the function above replaced the import


def dial_plain(address, key):
    return PlainClient(address, authkey=key).recv()  # MPR073: Client() at line 18
