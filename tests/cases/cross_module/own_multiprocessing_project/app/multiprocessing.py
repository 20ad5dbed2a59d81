"""A wrapper with the standard module's name, which hands out sockets."""

import socket


def Pipe(duplex=True):
    return socket.socketpair()


def get_context(method=None):
    return None
