"""Decodes bytes that others hand over."""

import pickle


def decode(frame):
    return pickle.loads(frame)  # MPR074: (Pipe() in frames.py at line 5)


def decode_file(data):
    return pickle.loads(data)  # ok: the bytes of a file
