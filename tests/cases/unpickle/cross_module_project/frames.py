"""Receives bytes."""

import multiprocessing as mp

reader, writer = mp.Pipe(duplex=False)


def next_frame():
    return reader.recv_bytes()


def read_file(path):
    with open(path, "rb") as stream:
        return stream.read()
