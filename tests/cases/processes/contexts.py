"""Contexts of every kind."""

import multiprocessing
import multiprocessing as mp
from multiprocessing import get_context
from multiprocessing.context import SpawnContext, SpawnProcess

import zmq


def work(inbox):
    inbox.recv()  # MPR073: Pipe() at line 25


def work_spawned(inbox):
    inbox.recv()  # MPR073: Pipe() at line 34


class Launcher:
    def __init__(self, method=None):
        self.ctx = mp.get_context(method)
        self._context = multiprocessing if method is None else get_context(method)

    def start(self):
        ours, theirs = self.ctx.Pipe()
        self.ctx.Process(target=work, args=(theirs,)).start()
        ours.recv()  # MPR073: Pipe() at line 25
        left, right = self._context.Pipe(duplex=False)
        right.send(1)
        return left.recv()  # MPR073: Pipe() at line 28


def main(context: zmq.Context):
    ours, theirs = SpawnContext().Pipe()
    SpawnProcess(target=work_spawned, args=(theirs,)).start()
    ours.recv()  # MPR073: Pipe() at line 34
    near, far = context.Pipe()
    near.recv(), far  # ok: a zmq context has no such thing


def given(ctx: mp.context.BaseContext, other):
    ctx.Pipe()[0].recv()  # MPR073: Pipe() at line 42
    other.Pipe()[0].recv()  # ok: nobody says that it is a context
