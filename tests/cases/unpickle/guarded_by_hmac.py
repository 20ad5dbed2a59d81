"""Bytes that are authenticated before they are unpickled."""

import hashlib
import hmac
import pickle
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)


def guarded(key):
    frame = reader.recv_bytes()
    signature, payload = frame[:32], frame[32:]
    expected = hmac.new(key, payload, hashlib.sha256).digest()
    if not hmac.compare_digest(signature, expected):
        raise ValueError("forged")
    return pickle.loads(payload)  # ok: authenticated before


def guarded_in_a_branch(key):
    frame = reader.recv_bytes()
    if hmac.compare_digest(frame[:32], hmac.digest(key, frame[32:], "sha256")):
        return pickle.loads(frame[32:])  # ok: authenticated before
    return None


def too_late(key):
    frame = reader.recv_bytes()
    message = pickle.loads(frame[32:])  # MPR074: Pipe() at line 8
    if not hmac.compare_digest(frame[:32], hmac.digest(key, frame[32:], "sha256")):
        raise ValueError("forged")
    return message


def other_bytes(key):
    frame = reader.recv_bytes()
    token = reader.recv_bytes()
    if not hmac.compare_digest(token, key):
        raise ValueError("forged")
    return pickle.loads(frame)  # MPR074: Pipe() at line 8


def plain_comparison(key):
    frame = reader.recv_bytes()
    if frame[:32] == key:
        return pickle.loads(frame[32:])  # MPR074: Pipe() at line 8
    return None
