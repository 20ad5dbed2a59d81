"""One import or the other."""

import sys

import zmq

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Link
else:
    from multiprocessing.connection import Connection as Link

try:
    from billiard import Pipe
except ImportError:
    from multiprocessing import Pipe

if zmq.zmq_version_info() < (4,):
    Socket = None
else:
    from zmq import Socket


def read(link: Link) -> object:
    return link.recv()  # MPR073: annotation


def listen(link: Socket) -> object:
    return link.recv()  # ok: a zmq socket


def pipes() -> object:
    left, right = Pipe()
    right.send(1)
    return left.recv()  # MPR073: Pipe() at line 32
