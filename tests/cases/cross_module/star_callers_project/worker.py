"""Functions whose callers import everything, or a module by its name."""


def read(conn):
    return conn.recv()  # MPR073: Pipe() in start.py at line 10


def read_later(conn):
    return conn.recv()  # MPR073: Pipe() in start.py at line 11


def tune(sock):
    return sock.recv()  # ok: a zmq socket
