"""A harmless module under the name of the other."""

import json as pickle
from multiprocessing import Pipe

from json import loads

reader, writer = Pipe(duplex=False)


def received():
    loads(reader.recv_bytes())  # ok: json
    return pickle.loads(reader.recv_bytes())  # ok: json
