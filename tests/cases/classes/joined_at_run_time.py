"""Test classes that are joined with a mixin when the program runs, as in CPython's tests of multiprocessing."""

import multiprocessing
import multiprocessing.dummy
import socket
import unittest


class Base:
    kinds = ("processes", "threads")


class _TestPipe(Base):
    def _echo(self, conn):
        for message in iter(conn.recv, None):  # MPR073: Pipe() at line 19
            conn.send(message)

    def test_echo(self):
        ours, theirs = self.Pipe()
        worker = self.Process(target=self._echo, args=(theirs,))
        worker.start()
        self.assertEqual(ours.recv(), 1)  # MPR073: Pipe() at line 19

    def test_listener(self):
        with self.connection.Listener() as listener:  # MPR081: without authkey
            listener.accept().recv()  # MPR073: Listener.accept() at line 26

    def test_socket(self):
        left, right = self.Pair()
        left.recv()  # ok: a socket

    @classmethod
    def _serve(cls):
        ours, theirs = cls.Pair()
        ours.recv()  # ok: a socket
        ours, theirs = cls.Pipe()
        ours.recv()  # MPR073: Pipe() at line 36


class TestWire(unittest.TestCase):
    def setUp(self):
        self.Pipe = socket.socketpair

    def test_wire(self):
        left, right = self.Pipe()
        left.recv()  # ok: it has a Pipe of its own


class Wired(Base):
    def test(self):
        self.Pipe()[0].recv()  # ok: who derives from it gives it another

    def test_other(self):
        return self.Far()[0].recv()  # MPR073: Pipe()


class Radio(Wired):
    def __init__(self, radio):
        self.Pipe = radio.open


class ProcessesMixin:
    Process = multiprocessing.Process
    Pipe = staticmethod(multiprocessing.Pipe)
    Far = staticmethod(multiprocessing.Pipe)
    Pair = staticmethod(socket.socketpair)
    connection = multiprocessing.connection


class ThreadsMixin:
    Process = multiprocessing.dummy.Process
    Pipe = staticmethod(multiprocessing.dummy.Pipe)


class Other:
    Wire = staticmethod(multiprocessing.Pipe)


class UsesOther(Base):
    def test(self):
        self.Wire()[0].recv()  # ok: nothing says that the two are joined


def install(names):
    for name, base in list(names.items()):
        if isinstance(base, type) and issubclass(base, Base):
            for kind in base.kinds:

                class Joined(base, names[kind.capitalize() + "Mixin"], unittest.TestCase):
                    pass

                names[kind + name] = Joined


install(globals())
