"""No unpickler stands here under a name of its own."""

from multiprocessing import Pipe

import codec
from codec import json_loads, pickle_loads

reader, writer = Pipe(duplex=False)


def next_job():
    return pickle_loads(reader.recv_bytes())  # MPR074: Pipe() at line 8


def next_order():
    return codec.pickle_loads(reader.recv_bytes())  # MPR074: Pipe() at line 8


def next_event():
    return json_loads(reader.recv_bytes())  # ok: JSON
