"""The command line."""

from relay.links import Relay


def main():
    relay = Relay()
    relay.radio.recv()  # ok: a zmq socket
    return relay.open().recv()  # MPR073: (Pipe() in src/relay/links.py at line 10)
