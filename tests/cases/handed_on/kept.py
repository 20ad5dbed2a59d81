"""`conn.recv` kept under another name."""

import multiprocessing as mp

import zmq


class Shortcut:
    def __init__(self, context):
        self.conn, self.far = mp.Pipe()
        self.radio = context.socket(zmq.SUB)
        self.receive = self.conn.recv  # MPR073@24: Pipe() at line 10
        self.tune = self.radio.recv  # ok: a zmq socket
        self.table = {"next": self.conn.recv, "news": self.radio.recv}  # MPR073@31: Pipe() at line 10
        self.both = self.conn.send, self.conn.recv  # MPR073@37: Pipe() at line 10

    def read(self):
        return self.receive()

    def getter(self):
        return self.conn.recv  # MPR073@16: Pipe() at line 10


def read():
    reader, writer = mp.Pipe(duplex=False)
    get = reader.recv  # MPR073@11: Pipe() at line 25
    writer.send(1)
    return get(), (get2 := reader.recv)  # MPR073@28: Pipe() at line 25
