"""Attributes read and set on an object that somebody else made."""

import multiprocessing as mp

import vendor
import zmq


class Endpoint:
    def __init__(self):
        self.conn, self.peer = mp.Pipe()
        self.puller = zmq.Context.instance().socket(zmq.PULL)


def read():
    endpoint = Endpoint()
    endpoint.puller.recv()  # ok: a zmq socket
    return endpoint.conn.recv()  # MPR073: Pipe() at line 11


class Holder:
    pass


def fill():
    holder = Holder()
    holder.feed, holder.feed_end = mp.Pipe()
    holder.radio = zmq.Context.instance().socket(zmq.SUB)
    holder.radio.recv()  # ok: a zmq socket
    return holder.feed.recv()  # MPR073: Pipe() at line 27


class Supervisor:
    def __init__(self):
        self.endpoint = Endpoint()

    def ask(self):
        self.endpoint.puller.recv()  # ok: a zmq socket, two steps away
        return self.endpoint.conn.recv()  # MPR073: Pipe() at line 11


STATE = vendor.State()
OTHER = vendor.State()


def open_state(context):
    STATE.link = mp.Pipe()[0]
    OTHER.link = context.socket(zmq.PULL)


def read_state():
    OTHER.link.recv()  # ok: a zmq socket
    return STATE.link.recv()  # MPR073: Pipe() at line 47


def read_another(STATE):
    return STATE.link.recv()  # ok: a parameter of that name
