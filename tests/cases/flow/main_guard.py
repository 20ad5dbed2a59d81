"""The ordinary shape of a script."""

import multiprocessing as mp
from multiprocessing.connection import Client, Listener

import zmq


def child(conn):
    conn.send(conn.recv())  # MPR073: Pipe() at line 18


def tuner(sock):
    sock.recv()  # ok: a zmq socket


if __name__ == "__main__":
    parent_conn, child_conn = mp.Pipe()
    p = mp.Process(target=child, args=(child_conn,))
    p.start()
    print(parent_conn.recv())  # MPR073: Pipe() at line 18
    tuner(zmq.Context().socket(zmq.SUB))
    p.join()


def server(address, key):
    with Listener(address, authkey=key) as listener:
        while True:
            conn = listener.accept()
            try:
                print(conn.recv())  # MPR073: Listener.accept() at line 29
            except EOFError:
                continue
            finally:
                conn.close()
