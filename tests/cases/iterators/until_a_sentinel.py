"""`iter(get, None)`: what a callable gives back until it gives back the sentinel."""

import multiprocessing as mp
import queue
import socket


def hand_out(waiting, lines):
    for link in iter(waiting.get, None):
        link.recv()  # MPR073: Pipe() at line 32
    for line in iter(lines.get, None):
        line.recv()  # ok: sockets


def opened():
    return mp.Pipe()[0]


def dial():
    return socket.socket()


def called():
    for link in iter(opened, None):
        link.recv()  # MPR073: Pipe() at line 16
    for line in iter(dial, None):
        line.recv()  # ok: sockets


def main():
    waiting, lines = queue.Queue(), queue.Queue()
    waiting.put(mp.Pipe()[0])
    waiting.put(None)
    lines.put(socket.socket())
    hand_out(waiting, lines)
    left = [mp.Pipe()[0], None]
    for link in iter(left.pop, None):
        link.recv()  # MPR073: Pipe() at line 36
