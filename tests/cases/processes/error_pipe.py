"""A child that reports its exception through a pipe of its own."""

import multiprocessing as mp
import traceback

import zmq


class ReportingProcess(mp.Process):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._parent_conn, self._child_conn = mp.Pipe()
        self._exception = None
        self._radio = zmq.Context.instance().socket(zmq.SUB)

    def run(self):
        try:
            super().run()
            self._child_conn.send(None)
        except Exception as error:
            self._child_conn.send((error, traceback.format_exc()))

    @property
    def exception(self):
        self._radio.recv()  # ok: a zmq socket
        if self._parent_conn.poll():
            self._exception = self._parent_conn.recv()  # MPR073: Pipe() at line 12
        return self._exception


def work(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 36


def main():
    ours, theirs = mp.Pipe()
    process = ReportingProcess(target=work, args=(theirs,))
    process.start()
    return process.exception, ours
