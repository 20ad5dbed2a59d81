"""Takes whatever there is."""

from everything import *
from names import *


def main(address, key):
    open_link().recv()  # MPR073: (Pipe() in everything.py at line 11)
    open_radio().recv()  # ok: a zmq socket
    open_hidden().recv()  # ok: not exported
    public[0].recv()  # MPR073: (Pipe() in names.py at line 7)
    _private[0].recv()  # ok: not exported
    _Client(address, authkey=key).recv()  # ok: not exported
    return Pipe()[0].recv()  # MPR073: (Pipe() at line 14)
