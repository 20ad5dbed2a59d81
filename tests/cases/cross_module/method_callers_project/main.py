"""Calls them."""

import multiprocessing as mp

import zmq
from hub import Gateway, Hub


def main():
    ours, theirs = mp.Pipe()
    hub = Hub()
    hub.serve(ours)
    hub.add(theirs)
    hub.tune(zmq.Context.instance().socket(zmq.SUB))
    Hub.drain(theirs)
    gateway = Gateway()
    gateway.serve(zmq.Context.instance().socket(zmq.SUB))
