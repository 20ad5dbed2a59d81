"""Challenges by hand in another method, on either side."""

import threading
from multiprocessing import connection
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge


class Server:
    def __init__(self, path, key):
        self.listener = Listener(path)  # ok: every connection is challenged
        self.key = key

    def serve(self):
        while True:
            conn = self.listener.accept()
            threading.Thread(target=self.handle, args=(conn,)).start()

    def handle(self, conn):
        connection.deliver_challenge(conn, self.key)  # ok: the caller's key
        connection.answer_challenge(conn, self.key)  # ok: the caller's key


def dial(path, key):
    conn = Client(path)  # ok: challenged below
    answer_challenge(conn, key)  # ok: the caller's key
    deliver_challenge(conn, key)  # ok: the caller's key
    return conn


def dial_open(path):
    return Client(path)  # MPR081: Client without authkey


class Timed:
    """A connection that does not wait for ever."""

    def __init__(self, conn):
        self.conn = conn

    def recv_bytes(self, maxlength=None):
        if not self.conn.poll(3):
            raise TimeoutError
        return self.conn.recv_bytes(maxlength)

    def send_bytes(self, data):
        self.conn.send_bytes(data)


class TimedServer:
    def __init__(self, path, key):
        self.listener = Listener(path, authkey=None)  # ok: every connection is challenged
        self.key = key

    def serve(self):
        while True:
            self.authenticate(self.listener.accept())

    def authenticate(self, conn):
        timed = Timed(conn)
        deliver_challenge(timed, self.key)  # ok: the caller's key
        answer_challenge(timed, self.key)  # ok: the caller's key
