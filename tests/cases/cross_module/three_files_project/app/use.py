"""Third file: uses it."""

from app.carry import Carrier, carry


def use(near, radio):
    radio.recv()  # ok: a zmq socket
    return near.recv()  # MPR073: (Pipe() in app/make.py at line 7)


def main():
    carry(use)
    carrier = Carrier()
    carrier.radio.recv()  # ok: a zmq socket
    return carrier.near().recv()  # MPR073: (Pipe() in app/make.py at line 7)
