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
