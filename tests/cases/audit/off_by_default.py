"""Without the extension, nothing of it is printed, also under `--select MPR`."""

import multiprocessing
from multiprocessing.connection import Listener


def silent(link, address, key, jobs: multiprocessing.Queue):
    multiprocessing.Queue().get()  # ok: the audit is off
    jobs.get()  # ok: the audit is off
    Listener(address, authkey=key)  # ok: the audit is off
    link.recv()  # ok: the audit is off
    return multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 12
