"""What builtins do to a row of connections."""

import multiprocessing as mp
import random

import zmq


def main(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    pullers = [context.socket(zmq.PULL) for _ in range(count)]
    next(iter(readers)).recv()  # MPR073: Pipe() at line 10
    next(iter(pullers)).recv()  # ok: a zmq socket
    list(readers)[0].recv()  # MPR073: Pipe() at line 10
    tuple(readers)[-1].recv()  # MPR073: Pipe() at line 10
    set(readers).pop().recv()  # MPR073: Pipe() at line 10
    sorted(readers, key=id)[0].recv()  # MPR073: Pipe() at line 10
    min(readers, key=lambda reader: reader.fileno()).recv()  # MPR073: Pipe() at line 10
    max(*readers, key=id).recv()  # MPR073: Pipe() at line 10
    random.choice(readers).recv()  # MPR073: Pipe() at line 10
    min(pullers, key=id).recv()  # ok: a zmq socket
    for number, reader in enumerate(readers):
        print(number, reader.recv())  # MPR073: Pipe() at line 10
    for number, puller in enumerate(pullers):
        print(number, puller.recv())  # ok: zmq sockets
    for reader in reversed(readers):
        reader.recv()  # MPR073: Pipe() at line 10
    for reader, puller in zip(readers, pullers):
        reader.recv()  # MPR073: Pipe() at line 10
        puller.recv()  # ok: the second of the two
    for reader in filter(None, readers):
        reader.recv()  # MPR073: Pipe() at line 10
    for name, reader in dict(zip("abc", readers)).items():
        print(name, reader.recv())  # MPR073: Pipe() at line 10
    return len(readers).recv()  # ok: an int
