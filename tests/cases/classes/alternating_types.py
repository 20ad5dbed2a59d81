"""Class hierarchies in which one branch uses a pipe and the other does not."""

import abc
import multiprocessing as mp

import zmq


class Transport(abc.ABC):
    @abc.abstractmethod
    def open(self):
        ...

    def read(self):
        return self.open().recv()  # MPR073: Pipe() at line 20


class PipeTransport(Transport):
    def open(self):
        return mp.Pipe()[0]


class ZmqTransport(Transport):
    def open(self):
        return zmq.Context.instance().socket(zmq.PULL)


def use():
    ZmqTransport().open().recv()  # ok: the zmq branch
    return PipeTransport().open().recv()  # MPR073: Pipe() at line 20
