"""Tuples taken apart in the head of a loop."""

import multiprocessing as mp

import zmq


def pairs(count):
    channels = [mp.Pipe() for _ in range(count)]
    for ours, theirs in channels:
        theirs.send("go")
        print(ours.recv())  # MPR073: Pipe() at line 9


def labelled(context):
    sources = [("pipe", mp.Pipe()[0]), ("pipe", mp.Pipe()[1])]
    for name, source in sources:
        print(name, source.recv())  # MPR073: Pipe() at line 16
    for name, source in [("zmq", context.socket(zmq.PULL))]:
        print(name, source.recv())  # ok: a zmq socket


def numbered(count):
    for number, (reader, writer) in enumerate(mp.Pipe(False) for _ in range(count)):
        writer.send(number)
        reader.recv()  # MPR073: Pipe() at line 24


def with_radio(context):
    for radio, (reader, _) in [(context.socket(zmq.SUB), mp.Pipe(False))]:
        radio.recv()  # ok: the zmq socket stands first
        reader.recv()  # MPR073: Pipe() at line 30
