"""Bases that add nothing of their own use what the subclasses set."""

import abc
import multiprocessing as mp
import typing

import zmq

T = typing.TypeVar("T")


class Abstract(abc.ABC):
    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 19


class Concrete(Abstract):
    def __init__(self):
        self.link = mp.Pipe()[0]


class AbstractBox(typing.Generic[T]):
    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 29


class ConcreteBox(AbstractBox[int]):
    def __init__(self):
        self.link = mp.Pipe()[0]


class AbstractRadio(abc.ABC):
    def read(self):
        return self.link.recv()  # ok: a zmq socket


class ConcreteRadio(AbstractRadio):
    def __init__(self):
        self.link = zmq.Context.instance().socket(zmq.SUB)
