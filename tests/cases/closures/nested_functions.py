"""A monitor that watches its parent through a pipe that it closes over."""

import multiprocessing as mp
import threading

import zmq


def watch(context):
    alive, keep = mp.Pipe(duplex=False)
    radio = context.socket(zmq.SUB)

    def monitor():
        try:
            alive.recv()  # MPR073: Pipe() at line 10
        except EOFError:
            print("parent is gone")

    def tune():
        return radio.recv()  # ok: a zmq socket

    def shadowed(alive):
        return alive.recv()  # ok: a parameter hides the outer name

    threading.Thread(target=monitor, daemon=True).start()
    return keep, tune, shadowed


def two_levels():
    source, target = mp.Pipe()

    def outer():
        def inner():
            return source.recv()  # MPR073: Pipe() at line 30

        return inner

    return outer, target


def from_a_parameter(channel):
    def inner():
        return channel.recv()  # MPR073: Pipe() at line 48

    return inner


from_a_parameter(mp.Pipe()[0])


def reader_for(label):
    def read(conn):
        return label, conn.recv()  # MPR073: Pipe() at line 66

    return read


def tuner_for(label):
    def tune(sock):
        return label, sock.recv()  # ok: a zmq socket

    return tune


def called_at_once(context):
    ours, theirs = mp.Pipe()
    tuner_for("radio")(context.socket(zmq.SUB))
    return reader_for("jobs")(ours), theirs
