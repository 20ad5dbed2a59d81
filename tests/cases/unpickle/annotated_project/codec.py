"""An annotation says that they are bytes, and not whose."""

import pickle


def unpack(frame: bytes) -> object:
    return pickle.loads(frame)  # MPR074: Pipe() in main.py at line 7


def unpack_file(frame: bytes) -> object:
    return pickle.loads(frame)  # ok: the bytes of a file
