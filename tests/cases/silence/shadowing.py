"""Everything that can take a name away."""

import multiprocessing as mp

import zmq

conn, far = mp.Pipe()


def parameter(conn):
    return conn.recv()  # ok: a parameter


def star_parameters(*conn):
    return conn[0].recv()  # ok: a parameter


def loop(values):
    for conn in values:
        conn.recv()  # ok: the loop's name


def with_target(path):
    with open(path) as conn:
        return conn.recv()  # ok: a file


def handler():
    try:
        return conn2
    except NameError as conn:
        return conn.recv()  # ok: an exception


def imported():
    from somewhere import conn

    return conn.recv()  # ok: comes from elsewhere


def nested():
    def conn():
        return None

    return conn.recv()  # ok: a function


def class_name():
    class conn:
        pass

    return conn.recv()  # ok: a class


def capture(value):
    match value:
        case [conn, *_]:
            return conn.recv()  # ok: captured
        case {"x": _, **conn}:
            return conn.recv()  # ok: captured


def assigned_later():
    conn.recv()  # ok: the name is local in the whole function
    conn = None


def comprehension(values):
    return [conn.recv() for conn in values], (lambda conn: conn.recv())  # ok: names of their own


def plain():
    return conn.recv()  # MPR073: Pipe() at line 7
