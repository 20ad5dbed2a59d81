"""Bytes kept on objects, returned and passed on."""

import pickle
from multiprocessing import Pipe
from multiprocessing.connection import Connection


class Inbox:
    def __init__(self, cache):
        self.reader, self.writer = Pipe(duplex=False)
        self._receive = self.reader.recv_bytes
        self.frame = None
        self.cache = cache

    def pull(self):
        self.frame = self.reader.recv_bytes()
        return self.frame

    def get_payload(self):
        return self.reader.recv_bytes()

    def parse(self):
        return pickle.loads(self.frame)  # MPR074: Pipe() at line 10

    def next(self):
        return pickle.loads(self.get_payload())  # MPR074: Pipe() at line 10

    def next_bound(self):
        return pickle.loads(self._receive())  # MPR074: Pipe() at line 10

    def cached(self):
        return pickle.loads(self.cache)  # ok: bytes from elsewhere


def decode(frame):
    return pickle.loads(frame)  # MPR074: annotation


def decode_other(frame):
    return pickle.loads(frame)  # ok: only called with the bytes of a file


def drain(conn: Connection, path, loads=pickle.loads):
    decode(conn.recv_bytes())
    with open(path, "rb") as stream:
        decode_other(stream.read())
    return loads(conn.recv_bytes())  # MPR074: annotation
