"""Whatever leaves the bytes what the peer sent, or packs and unpacks them."""

import base64
import bz2
import gzip
import hashlib
import io
import lzma
import pickle
import zlib
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)


def received():
    pickle.loads(bytes(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(bytearray(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(memoryview(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.load(io.BytesIO(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(zlib.decompress(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(gzip.decompress(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(bz2.decompress(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(lzma.decompress(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    pickle.loads(base64.b64decode(reader.recv_bytes()))  # MPR074: Pipe() at line 13
    return pickle.loads(base64.urlsafe_b64decode(reader.recv_bytes()))  # MPR074: Pipe() at line 13


def harmless(data, stored):
    pickle.loads(zlib.decompress(data))  # ok: not from a connection
    return pickle.loads(stored[hashlib.sha256(reader.recv_bytes()).digest()])  # ok: only looked up by what was sent
