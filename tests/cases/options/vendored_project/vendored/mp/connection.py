# options: --mpr-forks=vendored.mp
"""A fork that stands in the project: its definitions are what their names say."""

import sys

import zmq

from ._native import make_pipe

if sys.platform == "win32":

    def Pipe(duplex=True):
        return make_pipe("win32", duplex)
else:

    def Pipe(duplex=True):
        return make_pipe("posix", duplex)


def Client(address):
    return make_pipe(address, True)[0]


class Switch:
    def Client(self):
        return zmq.Context.instance().socket(zmq.PAIR)


def check(address):
    Switch().Client().recv()  # ok: a zmq socket
    Client(address).recv()  # MPR073: Client() at line 31 | MPR081@5: Client without authkey
    return Pipe()[0].recv()  # MPR073: Pipe() at line 32
