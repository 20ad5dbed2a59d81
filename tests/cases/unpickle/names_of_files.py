"""What a peer names is read from a file of ours: its bytes are not unpickled, unless they are in a buffer."""

import io
from multiprocessing import Pipe
from pathlib import Path

import joblib

FOLDER = Path("models")


def by_name(conn):
    name = conn.recv_bytes().decode()
    joblib.load(name)  # ok: a file of that name
    joblib.load("models/" + name)  # ok: a file of that name
    joblib.load("models/%s.joblib" % name)  # ok: a file of that name
    joblib.load(f"models/{name}.joblib")  # ok: a file of that name
    return joblib.load(FOLDER / name)  # ok: a file of that name


def by_bytes(conn):
    data = conn.recv_bytes()
    joblib.load(io.BytesIO(data))  # MPR074: Pipe() at line 31
    file = io.BytesIO()
    file.write(data)
    file.seek(0)
    return joblib.load(file)  # MPR074: Pipe() at line 31


def main():
    ours, theirs = Pipe()
    theirs.send_bytes(b"latest")
    by_name(ours)
    by_bytes(ours)
