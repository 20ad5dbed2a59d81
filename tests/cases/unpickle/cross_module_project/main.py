"""Brings both together."""

import pickle

from codec import decode, decode_file
from frames import next_frame, read_file


def main(path):
    decode(next_frame())
    decode_file(read_file(path))
    pickle.loads(read_file(path))  # ok: the bytes of a file
    return pickle.loads(next_frame())  # MPR074: (Pipe() in frames.py at line 5)
