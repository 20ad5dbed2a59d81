"""Names that never hold more than a placeholder."""

import multiprocessing as mp

conn = None
SENTINEL = object()


class Host:
    conn = None

    def __init__(self):
        self.link = SENTINEL
        self.count = mp.cpu_count()

    def read(self):
        if self.conn:
            self.conn.recv()  # ok: never more than None
        return self.link.recv(), self.count.recv()  # ok: a placeholder and an int


def read():
    return conn.recv() if conn else None  # ok: never more than None
