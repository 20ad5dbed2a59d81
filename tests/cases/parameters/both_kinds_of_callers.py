"""One function for both, called with a pipe and with a zmq socket."""

import multiprocessing as mp

import zmq


def drain(source):
    return source.recv()  # MPR073: Pipe() at line 18


def forward(source):
    return drain(source)


def main(context):
    forward(context.socket(zmq.PULL))
    forward(mp.Pipe()[0])


def drain_radio(source):
    return source.recv()  # ok: both callers give a zmq socket


def tune(context):
    drain_radio(context.socket(zmq.SUB))
    drain_radio(source=context.socket(zmq.PULL))
