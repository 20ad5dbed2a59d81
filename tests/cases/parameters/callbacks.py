"""Functions that are handed over and called with a connection."""

import multiprocessing as mp

import zmq


def on_ready(source):
    return source.recv()  # MPR073: Pipe() at line 22


def on_news(source):
    return source.recv()  # ok: handed to the loop over zmq sockets


class Watcher:
    def handle(self, source):
        return source.recv()  # MPR073: Pipe() at line 22


def poll_pipes(callback):
    reader, writer = mp.Pipe(duplex=False)
    writer.send("x")
    return callback(reader)


def poll_zmq(context, callback):
    return callback(context.socket(zmq.SUB))


def main(context):
    poll_pipes(on_ready)
    poll_pipes(Watcher().handle)
    poll_pipes(lambda source: source.recv())  # MPR073: Pipe() at line 22
    poll_zmq(context, on_news)
    poll_zmq(context, lambda source: source.recv())  # ok: zmq sockets
    return list(map(on_ready, [mp.Pipe()[0]]))


class Desk:
    def __init__(self, label):
        self.label = label

    def read(self, conn):
        return self.label, conn.recv()  # MPR073: Pipe() at line 55

    def tune(self, sock):
        return self.label, sock.recv()  # ok: a zmq socket


def kept_in_names(context):
    desk = Desk("jobs")
    read, tune = desk.read, desk.tune
    tune(context.socket(zmq.SUB))
    return read(mp.Pipe()[0])
