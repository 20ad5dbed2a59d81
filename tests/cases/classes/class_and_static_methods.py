"""Connections made by class methods and static methods."""

import multiprocessing as mp

import zmq


class Channel:
    def __init__(self, near):
        self.near = near

    @classmethod
    def create(cls):
        near, far = mp.Pipe()
        return cls(near), cls(far)

    @classmethod
    def over_zmq(cls, context):
        return cls(context.socket(zmq.PAIR))

    @staticmethod
    def raw():
        return mp.Pipe()

    @staticmethod
    def raw_zmq(context):
        return context.socket(zmq.PAIR), context.socket(zmq.PAIR)


def use(context):
    ours, theirs = Channel.create()
    theirs.near.send(1)
    ours.near.recv()  # MPR073: Pipe() at line 14
    Channel.over_zmq(context).near.recv()  # ok: a zmq socket
    left, right = Channel.raw()
    left.recv()  # MPR073: Pipe() at line 23
    left, right = Channel.raw_zmq(context)
    return left.recv(), right  # ok: zmq sockets
