"""One wrapper class, one instance on a pipe and one on zmq."""

import multiprocessing as mp

import zmq


class Stream:
    def __init__(self, channel):
        self.channel = channel

    def read(self):
        return self.channel.recv()  # MPR073: Pipe() at line 17


def main(context):
    left, right = mp.Pipe()
    local = Stream(left)
    remote = Stream(context.socket(zmq.PULL))
    right.send("hello")
    local.channel.recv()  # MPR073: Pipe() at line 17
    remote.channel.recv()  # ok: this one was built on a zmq socket
    return local.read(), remote.read()
