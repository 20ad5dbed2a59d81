"""Values that are cached on first use."""

import functools
import multiprocessing as mp

import zmq


class Lazy:
    _pair = None

    @property
    def pair(self):
        if not hasattr(self, "_made"):
            self._made = mp.Pipe()
        return self._made

    @classmethod
    def shared(cls):
        if cls._pair is None:
            cls._pair = mp.Pipe()
        return cls._pair

    def read(self):
        self.pair[0].recv()  # MPR073: Pipe() at line 15
        return self.shared()[1].recv()  # MPR073: Pipe() at line 21


@functools.lru_cache(maxsize=None)
def default_pair():
    return mp.Pipe()


@functools.cache
def default_radio():
    return zmq.Context.instance().socket(zmq.SUB)


def main():
    default_radio().recv()  # ok: a zmq socket
    return default_pair()[0].recv()  # MPR073: Pipe() at line 31
