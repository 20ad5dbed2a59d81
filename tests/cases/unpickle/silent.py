"""Pickles that did not come over a connection."""

import json
import pickle
import socket
from multiprocessing import Pipe

import zmq

reader, writer = Pipe(duplex=False)


class Feed:
    def recv_bytes(self):
        return b"[]"


class Safe(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


def from_elsewhere(path, data, context):
    with open(path, "rb") as stream:
        pickle.load(stream)  # ok: a file
    pickle.loads(data)  # ok: nobody knows where these come from
    pickle.loads(socket.create_connection(("localhost", 1)).recv(64))  # ok: a socket, another rule's business
    pickle.loads(context.socket(zmq.PULL).recv())  # ok: a zmq socket
    pickle.loads(Feed().recv_bytes())  # ok: a class of our own
    pickle.loads(pickle.dumps(data))  # ok: our own bytes
    return json.loads(reader.recv_bytes())  # ok: json


def from_a_session(session):
    return pickle.loads(session.recv_bytes())  # ok: nobody says that it is a connection


def own_bytes(size):
    pickle.loads(bytes(8))  # ok: our own bytes
    return pickle.loads(bytes(size))  # ok: our own bytes
