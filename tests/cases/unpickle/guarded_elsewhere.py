"""Bytes that a function of ours authenticates before they are unpickled."""

import hmac
import pickle
from multiprocessing.connection import Connection


def verified(key, frame):
    signature, payload = frame[:32], frame[32:]
    mac = hmac.new(key, digestmod="sha256")
    mac.update(payload)
    if not hmac.compare_digest(signature, mac.digest()):
        raise ValueError("forged")
    return payload


def by_its_result(conn: Connection, key):
    return pickle.loads(verified(key, conn.recv_bytes()))  # ok: authenticated on the way


def by_its_exception(conn: Connection, key):
    frame = conn.recv_bytes()
    verified(key, frame)
    return pickle.loads(frame[32:])  # ok: authenticated before


class Channel:
    def __init__(self, conn: Connection, key):
        self.conn = conn
        self.key = key

    def _is_ours(self, frame):
        return hmac.compare_digest(frame[:32], hmac.new(self.key, frame[32:], "sha256").digest())

    def get(self):
        frame = self.conn.recv_bytes()
        if not self._is_ours(frame):
            return None
        return pickle.loads(frame[32:])  # ok: authenticated before

    def get_unchecked(self):
        frame = self.conn.recv_bytes()
        return pickle.loads(frame[32:])  # MPR074: annotation Connection at line 28
