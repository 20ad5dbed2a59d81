"""What a base class gives is not used where the ``__init__`` of the subclass that runs sets it."""

import os
from multiprocessing.connection import Listener


class OfInit:
    key = None

    def run(self):
        return Listener("/run/app.sock", authkey=self.key)  # ok: the subclass sets it


class SetsIt(OfInit):
    def __init__(self, key):
        self.key = key


SetsIt(os.urandom(8)).run()
