"""A function can only see what its outer names hold from its own definition on."""

import multiprocessing as mp

import zmq

CONTEXT = zmq.Context()

feed, _ = mp.Pipe()
feed = CONTEXT.socket(zmq.SUB)


def read_feed():
    return feed.recv()  # ok: the pipe was replaced before


def build():
    source = mp.Pipe()[0]
    source = CONTEXT.socket(zmq.PULL)
    return lambda: source.recv()  # ok: the pipe was replaced before


def again_in_the_loop():
    readers = []
    source = None
    for _ in range(2):
        source = CONTEXT.socket(zmq.PULL)

        def read():
            return source.recv()  # MPR073: Pipe() at line 33

        readers.append(read)
        source, _ = mp.Pipe()
    return readers


class Reader:
    link = mp.Pipe()[0]

    def read(self):
        return link.recv()  # MPR073: Pipe() at line 44


link = mp.Pipe()[0]
