"""A worker that never mentions the module that makes its connection."""


def work(number, conn):
    number.recv()  # ok: an int
    while True:
        job = conn.recv()  # MPR073: (Pipe() in main.py at line 11)
        if job is None:
            break


def relay(source):
    return source.recv()  # MPR073: (Pipe() in main.py at line 11)


def tune(source):
    return source.recv()  # ok: main.py gives it a zmq socket


def unused(conn):
    return conn.recv()  # ok: nobody calls it
