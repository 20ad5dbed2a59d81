"""Imports where they are needed."""

import zmq


def parent():
    import multiprocessing

    ours, theirs = multiprocessing.Pipe()
    theirs.send(1)
    return ours.recv()  # MPR073: Pipe() at line 9


def dial(address, key):
    from multiprocessing.connection import Client

    return Client(address, authkey=key).recv()  # MPR073: Client() at line 17


def not_imported(address, key):
    return Client(address, authkey=key).recv()  # ok: another function imported the name


class Link:
    def __init__(self):
        import multiprocessing as mp

        self.conn, self.far = mp.Pipe()

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 28

    def own(self):
        mp = zmq.Context.instance()
        return mp.socket(zmq.PULL).recv()  # ok: a local of the same name
