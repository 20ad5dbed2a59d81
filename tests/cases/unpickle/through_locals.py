"""Bytes that change names and shapes on their way."""

import io
import pickle
import zlib
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)


def by_name():
    data = reader.recv_bytes()
    message = data
    return pickle.loads(message)  # MPR074: Pipe() at line 8


def by_slice():
    data = reader.recv_bytes()
    header, payload = data[:4], data[4:]
    print(header)
    return pickle.loads(payload)  # MPR074: Pipe() at line 8


def by_conversion():
    data = reader.recv_bytes()
    pickle.loads(bytes(data))  # MPR074: Pipe() at line 8
    pickle.loads(memoryview(data)[8:])  # MPR074: Pipe() at line 8
    pickle.loads(bytearray(data))  # MPR074: Pipe() at line 8
    buffer = io.BytesIO(data)
    buffer.seek(2)
    pickle.load(buffer)  # MPR074: Pipe() at line 8
    pickle.loads(buffer.read())  # MPR074: Pipe() at line 8
    pickle.loads(buffer.getvalue())  # MPR074: Pipe() at line 8
    return pickle.loads(zlib.decompress(data))  # MPR074: Pipe() at line 8


def replaced(cache):
    data = reader.recv_bytes()
    data = cache.read()
    return pickle.loads(data)  # ok: other bytes by now


def only_its_length():
    size = len(reader.recv_bytes())
    return pickle.loads(size)  # ok: an int


def into_a_buffer():
    buffer = bytearray(1 << 16)
    size = reader.recv_bytes_into(buffer)
    pickle.loads(buffer[:size])  # MPR074: Pipe() at line 8
    other = bytearray(16)
    return pickle.loads(other)  # ok: a buffer that nothing was received into
