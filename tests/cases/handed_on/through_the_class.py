"""`recv` taken from the class, or by its name."""

import multiprocessing as mp
from multiprocessing import connection
from multiprocessing.connection import Connection

import zmq


def by_class(context):
    reader, writer = mp.Pipe(duplex=False)
    radio = context.socket(zmq.SUB)
    Connection.recv(reader)  # MPR073@5: recv()
    connection.Connection.recv(reader)  # MPR073@5: recv()
    zmq.Socket.recv(radio)  # ok: another class
    return writer


def by_name(context):
    reader, writer = mp.Pipe(duplex=False)
    radio = context.socket(zmq.SUB)
    getattr(reader, "recv")()  # MPR073@5: Pipe() at line 20
    read = getattr(reader, "recv", None)  # MPR073@12: Pipe() at line 20
    getattr(radio, "recv")()  # ok: a zmq socket
    getattr(reader, "recv_bytes")()
    return read, writer


def over_a_row(readers: "list[Connection]"):
    return list(map(Connection.recv, readers))  # MPR073@21: unpickles what the peer sends


def what_each_message_says(link):
    reader, writer = mp.Pipe(duplex=False)
    Connection.recv(reader)  # MPR073@5: recv() unpickles what the peer sends (Pipe() at line 34)
    Connection.recv(link)  # MPR073@5: recv() unpickles what the peer sends (Connection.recv at line 36)
    getattr(reader, "recv")()  # MPR073@5: recv() unpickles what the peer sends (Pipe() at line 34)
    read = getattr(reader, "recv")  # MPR073@12: recv, handed on, unpickles what the peer sends (Pipe() at line 34)
    return read, writer
