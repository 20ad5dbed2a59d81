"""The key of the process, set by setattr() or in the table that holds it."""

import multiprocessing as mp
import os
from multiprocessing import Process, current_process
from multiprocessing.process import AuthenticationString

KEY = b"letmein"

setattr(current_process(), "authkey", b"letmein")  # MPR082@1: line 10
setattr(mp.current_process(), "authkey", KEY)  # MPR082: line 8
setattr(current_process(), "authkey", os.urandom(32))  # ok: random
setattr(current_process(), "daemon", KEY)  # ok: no key
current_process()._config["authkey"] = b"letmein"  # MPR082@1: line 14
current_process()._config["authkey"] = AuthenticationString(b"letmein")  # MPR082: line 15
current_process()._config["authkey"] = os.urandom(32)  # ok: random
current_process()._config["daemon"] = KEY  # ok: no key
settings = mp.current_process()._config
settings["authkey"] = KEY  # MPR082@1: line 8
key = current_process()._config["authkey"]  # ok: read


class Worker(Process):
    def __init__(self, key):
        super().__init__()
        setattr(self, "authkey", b"letmein")  # MPR082@9: line 26
        self._config["authkey"] = KEY  # MPR082@9: line 8
        setattr(self, "authkey", key)  # ok: the caller's


class Robot:
    def __init__(self):
        self._config = {}
        self._config["authkey"] = KEY  # ok: a table of ours
        setattr(self, "authkey", KEY)  # ok: an object of ours


def connect(options, setattr):
    options["authkey"] = KEY  # ok: a table of the caller's
    setattr(current_process(), "authkey", KEY)  # ok: a function of the caller's
