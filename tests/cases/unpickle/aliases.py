"""The unpickler under other names."""

import json
import pickle as serializer
from io import BytesIO
from multiprocessing import Pipe
from pickle import Unpickler, loads
from pickle import loads as unpack

reader, writer = Pipe(duplex=False)
decode = serializer.loads
DECODERS = {"pickle": serializer.loads, "json": json.loads}


def received():
    loads(reader.recv_bytes())  # MPR074: Pipe() at line 10
    unpack(reader.recv_bytes())  # MPR074: Pipe() at line 10
    serializer.loads(reader.recv_bytes())  # MPR074: Pipe() at line 10
    decode(reader.recv_bytes())  # MPR074: Pipe() at line 10
    DECODERS["pickle"](reader.recv_bytes())  # MPR074: Pipe() at line 10
    DECODERS["json"](reader.recv_bytes())  # ok: json
    unpickler = Unpickler(BytesIO(reader.recv_bytes()))  # MPR074: Pipe() at line 10
    return unpickler.load()  # ok: reported where the unpickler gets its bytes


def other():
    from json import loads

    return loads(reader.recv_bytes())  # ok: json
