"""Received bytes that are taken apart, decoded or gathered before they are unpickled."""

import binascii
import io
import json
import pickle
import struct
import zlib
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import lz4.frame

ours, theirs = Pipe()


def by_tag() -> object:
    tag, _, body = ours.recv_bytes().partition(b":")
    if tag == b"json":
        return json.loads(body)  # ok: json
    return pickle.loads(body)  # MPR074: Pipe() at line 14


def by_line() -> list[object]:
    return [pickle.loads(line) for line in ours.recv_bytes().split(b"|")]  # MPR074: Pipe() at line 14


def by_layout() -> object:
    number, payload = struct.unpack("!I100s", ours.recv_bytes())
    return number, pickle.loads(payload)  # MPR074: Pipe() at line 14


def by_own_layout(data: bytes) -> object:
    number, payload = struct.unpack("!I100s", data)
    return number, pickle.loads(payload)  # ok: nobody shows where it comes from


def gathered() -> object:
    buffer = bytearray()
    while ours.poll():
        buffer.extend(ours.recv_bytes())
    own = bytearray()
    own.extend(pickle.dumps(1))
    pickle.loads(own)  # ok: what the program has pickled itself
    return pickle.loads(buffer)  # MPR074: Pipe() at line 14


def decoded() -> None:
    inflate = zlib.decompressobj()
    pickle.loads(inflate.decompress(ours.recv_bytes()))  # MPR074: Pipe() at line 14
    pickle.loads(lz4.frame.decompress(ours.recv_bytes()))  # MPR074: Pipe() at line 14
    pickle.loads(binascii.unhexlify(ours.recv_bytes()))  # MPR074: Pipe() at line 14
    pickle.loads(inflate.unconsumed_tail)  # ok: not known


class Reader:
    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.buffer = bytearray(1000)
        self.other = bytearray(1000)

    def read(self) -> object:
        size = self.conn.recv_bytes_into(self.buffer)
        pickle.loads(self.other[:size])  # ok: another buffer
        return pickle.loads(self.buffer[:size])  # MPR074: annotation Connection at line 57


class Peer(Connection):
    def read(self) -> object:
        return pickle.loads(self.recv_bytes())  # MPR074: Peer()


class Finding(pickle.Unpickler):
    def persistent_load(self, pid: object) -> object:
        return pid


class Restricted(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        raise pickle.UnpicklingError(module, name)


Finding(io.BytesIO(ours.recv_bytes())).load()  # MPR074: Pipe() at line 14
Restricted(io.BytesIO(ours.recv_bytes())).load()  # ok: it decides itself what is made


def read(conn: Connection, decode) -> object:
    return decode(conn.recv_bytes())


def read_own(decode, data: bytes) -> object:
    return decode(data)


def read_by_name(conn: Connection, loads) -> object:
    return loads(conn.recv_bytes())  # MPR074: Pipe() at line 14


read(theirs, pickle.loads)  # MPR074: Pipe() at line 14
read(theirs, json.loads)  # ok: json
read_own(pickle.loads, pickle.dumps(1))  # ok: what the program has pickled itself
read_by_name(theirs, pickle.loads)  # ok: the call inside is reported
