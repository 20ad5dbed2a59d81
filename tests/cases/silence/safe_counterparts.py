"""What to do instead of `recv()`."""

import json
import multiprocessing as mp
import os
from multiprocessing.connection import Client


def ask(address, question):
    with Client(address, authkey=os.environb[b"KEY"]) as conn:
        conn.send_bytes(json.dumps(question).encode())
        answer = json.loads(conn.recv_bytes())
        if not isinstance(answer, dict):
            raise TypeError(answer)
        return answer


def local():
    reader, writer = mp.Pipe(duplex=False)
    buffer = bytearray(64)
    writer.send_bytes(b"[1, 2]")
    size = reader.recv_bytes_into(buffer)
    reader.poll(0.1)
    reader.close()
    return json.loads(bytes(buffer[:size])), "reader.recv()"  # ok: only text
