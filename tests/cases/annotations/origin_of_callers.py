"""When callers are seen, the message names what they give, and else the annotation."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client, Connection

import zmq


def called(conn: Connection) -> object:
    return conn.recv()  # MPR073: Pipe() at line 27


def called_from_client(conn: "Connection") -> object:
    return conn.recv()  # MPR073: Client() at line 29


def not_called(conn: Connection) -> object:
    return conn.recv()  # MPR073: annotation Connection at line 18


def annotated_as_zmq(conn: zmq.Socket) -> object:
    return conn.recv()  # ok: called with a zmq socket


def main(address: str, context: zmq.Context) -> None:
    ours, theirs = mp.Pipe()
    called(theirs)
    called_from_client(Client(address, authkey=os.urandom(20)))
    annotated_as_zmq(context.socket(zmq.PULL))
    ours.close()
