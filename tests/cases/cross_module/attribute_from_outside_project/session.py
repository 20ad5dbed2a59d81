"""Attributes that another file fills."""


class Session:
    def __init__(self):
        self.link = None
        self.radio = None

    def read(self):
        self.radio.recv()  # ok: a zmq socket
        return self.link.recv()  # MPR073: (Pipe() in wiring.py at line 11)


class Other:
    def __init__(self):
        self.link = None

    def read(self):
        return self.link.recv()  # ok: the link of the other class is filled
