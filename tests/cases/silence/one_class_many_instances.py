"""Classes of the project whose instances carry different things."""

import multiprocessing as mp

import zmq


class Wrapper:
    def __init__(self, inner, name="x"):
        self.inner = inner
        self.name = name

    def unwrap(self):
        return self.inner

    def with_name(self, name):
        return Wrapper(self.inner, name)


def wrap(inner):
    return Wrapper(inner)


def main(context):
    reader, writer = mp.Pipe(duplex=False)
    radio = context.socket(zmq.SUB)
    writer.send(1)
    Wrapper(radio).inner.recv()  # ok: around a zmq socket
    Wrapper(radio).unwrap().recv()  # ok: around a zmq socket
    wrap(radio).unwrap().recv()  # ok: around a zmq socket
    Wrapper(radio).with_name("y").inner.recv()  # ok: around a zmq socket
    Wrapper(reader).inner.recv()  # MPR073: Pipe() at line 25
    Wrapper(reader).unwrap().recv()  # MPR073: Pipe() at line 25
    wrap(reader).unwrap().recv()  # MPR073: Pipe() at line 25
    Wrapper(reader).with_name("y").inner.recv()  # MPR073: Pipe() at line 25
    table = {"pipe": Wrapper(reader), "zmq": Wrapper(radio)}
    table["zmq"].inner.recv()  # ok: around a zmq socket
    pair = Wrapper(reader), Wrapper(radio)
    return pair[1].inner.recv()  # ok: around a zmq socket
