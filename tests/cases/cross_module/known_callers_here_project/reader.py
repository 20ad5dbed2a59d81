"""Its own callers hand over what is no connection; those in the other file do."""

import json
import socket


class Recorded:
    def __init__(self, path):
        self.path = path

    def recv(self):
        return json.loads(self.path.read_text())


class Handler:
    def __init__(self, source):
        self.source = source

    def read(self):
        return self.source.recv()  # MPR073: (Pipe() in main.py at line 10)


def read(source):
    return source.recv()  # MPR073: (Pipe() in main.py at line 10)


def read_a_socket(source):
    return source.recv()  # ok: a socket here, a recording there


def replay(path):
    Handler(Recorded(path)).read()
    read(Recorded(path))


def old():
    read(socket.socket())
    read_a_socket(socket.socket())
