"""`Client`, `Pipe` and `Listener` of other packages."""

import multiprocessing as mp

from distributed import Client
from pynput.keyboard import Listener
from redis import Client as Redis
from somelib.ipc import Pipe, connect
from toolz import pipe
from trio.testing import memory_stream_pair

ctx = mp.get_context("spawn")


def main(address, frame):
    client = Client(address)
    client.recv()  # ok: dask
    Redis().recv()  # ok: redis
    left, right = Pipe()
    left.recv()  # ok: somelib
    with Listener() as listener:
        listener.accept().recv()  # ok: a keyboard
    connect(address).recv()  # ok: somelib
    pipe(1).recv()  # ok: toolz
    one, two = memory_stream_pair()
    one.recv()  # ok: trio
    frame.pipe(print).recv()  # ok: pandas
    return right, two
