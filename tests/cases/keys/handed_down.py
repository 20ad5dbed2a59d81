"""Keys on their way to the constructors of bases, through stars and partial functions."""

import contextlib
import functools
from multiprocessing import Process, current_process
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import BaseManager


class Defaulted(BaseManager):
    def __init__(self, port=5000, key=b"letmein"):
        super().__init__(address=("127.0.0.1", port), authkey=key)  # MPR082@9: line 11


class Starred(BaseManager):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)  # MPR082: line 20


Starred(("127.0.0.1", 1), b"letmein")  # ok: reported where the base takes it


class Old(BaseManager):
    def __init__(self, key):
        BaseManager.__init__(self, ("127.0.0.1", 1), key)  # MPR082: line 28


Old(b"letmein")


def retry(*args, **kwargs):
    for _ in range(3):
        with contextlib.suppress(OSError):
            return Client(*args, **kwargs)  # MPR082: line 38
    return None


retry(("127.0.0.1", 1), authkey=b"letmein")
open_it = functools.partial(Listener, ("127.0.0.1", 1), None, 1)
open_it(b"letmein")  # MPR082: line 40


class Worker(Process):
    def run(self):
        self.authkey = b"letmein"  # MPR082@9: line 45
        current_process().authkey = bytes("letmein", "utf8")  # MPR082@9: line 46


worker = Process()
worker.authkey = b"letmein"  # MPR082: line 50
