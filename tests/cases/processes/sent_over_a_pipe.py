"""A connection that is handed over another one: what `send()` puts into a pipe comes out at its other end."""

import socket
from multiprocessing import Pipe, Process


def serve(control):
    link = control.recv()  # MPR073: Pipe() at line 17
    print(link.recv())  # MPR073: Pipe() at line 18
    command, peer = control.recv()  # MPR073: Pipe() at line 17
    print(peer.recv())  # MPR073: Pipe() at line 19
    print(command.recv())  # ok: a string
    print(control.recv()["sock"].recv())  # MPR073@11: Pipe() at line 17


def start():
    ours, theirs = Pipe()
    first, other = Pipe()
    second, another = Pipe()
    Process(target=serve, args=(theirs,)).start()
    ours.send(other)
    ours.send(("peer", another))
    ours.send({"sock": socket.socket()})


def answer(control):
    reply = control.recv()  # MPR073: Pipe() at line 32
    reply.recv()  # ok: what is sent over another pipe does not come out of this one


def ask():
    ours, theirs = Pipe()
    Process(target=answer, args=(theirs,)).start()
    ours.send(socket.socket())
