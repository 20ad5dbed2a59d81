"""Objects of other libraries with attributes that have our names."""

import multiprocessing as mp

import lib
import requests
from lib import session


class Worker:
    def __init__(self):
        self.conn, self.link = mp.Pipe()

    def read(self):
        return self.conn.recv()  # MPR073: Pipe() at line 12


def main(path):
    lib.session.conn.recv()  # ok: another library's object
    session.conn.recv()  # ok: another library's object
    session.link.conn.recv()  # ok: another library's object
    requests.Session().link.recv()  # ok: another library's class
    lib.open(path).conn.recv()  # ok: another library's function
    with open(path) as stream:
        stream.conn.recv()  # ok: a file
    "text".conn.recv(), [].link.recv()  # ok: plain values
    return main.conn.recv(), mp.conn.recv()  # ok: a function and a module
