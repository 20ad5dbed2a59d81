"""A method's argument comes from a call on an object of its class."""

import multiprocessing as mp

import zmq


class Hub:
    def serve(self, client):
        return client.recv()  # MPR073: Pipe() at line 25

    def relay(self, source):
        return source.recv()  # ok: only ever called with a zmq socket

    def never(self, client):
        return client.recv()  # ok: never called


class Gateway:
    def serve(self, client):
        return client.recv()  # ok: the same method name in another class


def main(context):
    ours, theirs = mp.Pipe()
    hub = Hub()
    hub.serve(theirs)
    hub.relay(context.socket(zmq.PULL))
    Gateway().serve(context.socket(zmq.PULL))
    return ours
