"""Objects without a class of the project's, which are given attributes by whoever has them."""

import argparse
import socket
from multiprocessing import Pipe, Process
from types import SimpleNamespace


def work(args):
    args.link.recv()  # MPR073: Pipe() at line 16
    args.sock.recv()  # ok: a socket


def start():
    args = argparse.ArgumentParser().parse_args()
    ours, args.link = Pipe()
    args.sock = socket.socket()
    Process(target=work, args=(args,)).start()


def equip(options):
    options.reader, options.writer = Pipe(duplex=False)


def read():
    options = argparse.ArgumentParser().parse_args()
    equip(options)
    options.reader.recv()  # MPR073: Pipe() at line 22
    options.other.recv()  # ok: nobody gives it one


def read_bare():
    options = argparse.ArgumentParser().parse_args()
    options.reader.recv()  # ok: not the one that was equipped


def use(state):
    return state.peer.recv()  # MPR073: Pipe() at line 43


def with_namespaces():
    state, plain = SimpleNamespace(), SimpleNamespace()
    state.peer = Pipe()[0]
    plain.peer = socket.socket()
    use(state)
    use_plain(plain)


def use_plain(state):
    return state.peer.recv()  # ok: the other one's
