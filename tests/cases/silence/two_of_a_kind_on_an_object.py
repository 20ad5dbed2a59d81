"""One object keeps two instances of the same wrapper."""

import multiprocessing as mp

import zmq


class Stream:
    def __init__(self, channel):
        self.channel = channel

    def get(self):
        return self.channel


class Board:
    def __init__(self, context):
        self.local = Stream(mp.Pipe()[0])
        self.remote = Stream(context.socket(zmq.PULL))
        self.streams = {"local": self.local, "remote": self.remote}

    def read(self):
        self.remote.channel.recv()  # ok: this one is built on a zmq socket
        self.remote.get().recv()  # ok: this one is built on a zmq socket
        self.streams["remote"].get().recv()  # ok: this one is built on a zmq socket
        self.streams["local"].get().recv()  # MPR073: Pipe() at line 18
        self.local.get().recv()  # MPR073: Pipe() at line 18
        return self.local.channel.recv()  # MPR073: Pipe() at line 18


def main(context):
    board = Board(context)
    board.remote.channel.recv()  # ok: this one is built on a zmq socket
    return board.local.channel.recv()  # MPR073: Pipe() at line 18
