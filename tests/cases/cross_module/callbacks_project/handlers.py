"""The handlers."""


def echo(conn):
    conn.send(conn.recv())  # MPR073: (Listener.accept() in server.py at line 15)


def unused(conn):
    conn.send(conn.recv())  # ok: nobody serves it
