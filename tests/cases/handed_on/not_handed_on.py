"""The name `recv` in places where nothing is received."""

import multiprocessing as mp
import unittest.mock


def harmless(reader: mp.connection.Connection, fake):
    hasattr(reader, "recv")
    reader.recv = fake  # ok: replaced, not called
    with unittest.mock.patch.object(reader, "recv"):
        reader.send("recv")
    del reader.recv  # ok: taken away, not called
    return {"recv": reader.send}, reader.recv_bytes


def other_names(reader: mp.connection.Connection):
    reader.recv_bytes_into(bytearray(8))
    reader.receive()
    return reader.recvmsg
