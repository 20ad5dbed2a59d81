"""One shared object, however it is reached."""

import multiprocessing as mp

import zmq


class Hub:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.link, cls._instance.far = mp.Pipe()
            cls._instance.radio = zmq.Context.instance().socket(zmq.SUB)
        return cls._instance

    @classmethod
    def get(cls):
        return cls()


hub = Hub()


def main():
    hub.radio.recv()  # ok: a zmq socket
    hub.link.recv()  # MPR073: Pipe() at line 14
    return Hub.get().far.recv()  # MPR073: Pipe() at line 14
