"""Uses the other part of the namespace."""

import acme.net.links
from acme.net import links
from acme.net.links import open_link, open_radio


def main():
    open_link().recv()  # MPR073: (Pipe() in acme/net/links.py at line 9)
    links.open_link().recv()  # MPR073: (Pipe() in acme/net/links.py at line 9)
    acme.net.links.open_link().recv()  # MPR073: (Pipe() in acme/net/links.py at line 9)
    return open_radio().recv()  # ok: a zmq socket
