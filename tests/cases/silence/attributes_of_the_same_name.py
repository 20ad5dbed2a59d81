"""`conn` on many classes, and only one of them means a connection."""

import http.client
import multiprocessing as mp
import sqlite3

import zmq


class Database:
    def __init__(self, path):
        self.conn = sqlite3.connect(path)

    def read(self):
        return self.conn.recv()  # ok: sqlite3


class Web:
    def __init__(self, host):
        self.conn = http.client.HTTPSConnection(host)

    def read(self):
        return self.conn.recv()  # ok: http.client


class Given:
    def __init__(self, conn):
        self.conn = conn

    def read(self):
        return self.conn.recv()  # ok: nobody builds one


class Radio:
    conn = zmq.Context.instance().socket(zmq.SUB)

    def read(self):
        return self.conn.recv()  # ok: a zmq socket


class Process:
    def __init__(self):
        self.conn, self.far = mp.Pipe()

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 43


def read_any(thing, database: Database, web: "Web"):
    database.conn.recv(), web.conn.recv()  # ok: sqlite3 and http.client
    return thing.conn.recv()  # ok: could be of any of these classes
