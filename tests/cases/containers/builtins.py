"""What builtins do to a row of connections."""

import multiprocessing as mp
import operator
import random

import vendor
import zmq


def main(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    pullers = [context.socket(zmq.PULL) for _ in range(count)]
    next(iter(readers)).recv()  # MPR073: Pipe() at line 12
    next(iter(pullers)).recv()  # ok: a zmq socket
    list(readers)[0].recv()  # MPR073: Pipe() at line 12
    tuple(readers)[-1].recv()  # MPR073: Pipe() at line 12
    set(readers).pop().recv()  # MPR073: Pipe() at line 12
    sorted(readers, key=id)[0].recv()  # MPR073: Pipe() at line 12
    min(readers, key=lambda reader: reader.fileno()).recv()  # MPR073: Pipe() at line 12
    max(*readers, key=id).recv()  # MPR073: Pipe() at line 12
    random.choice(readers).recv()  # MPR073: Pipe() at line 12
    min(pullers, key=id).recv()  # ok: a zmq socket
    for number, reader in enumerate(readers):
        print(number, reader.recv())  # MPR073: Pipe() at line 12
    for number, puller in enumerate(pullers):
        print(number, puller.recv())  # ok: zmq sockets
    for reader in reversed(readers):
        reader.recv()  # MPR073: Pipe() at line 12
    for reader, puller in zip(readers, pullers):
        reader.recv()  # MPR073: Pipe() at line 12
        puller.recv()  # ok: the second of the two
    for reader in filter(None, readers):
        reader.recv()  # MPR073: Pipe() at line 12
    for name, reader in dict(zip("abc", readers)).items():
        print(name, reader.recv())  # MPR073: Pipe() at line 12
    return len(readers).recv()  # ok: an int


def picked(context):
    pipes = [mp.Pipe()[0], context.socket(zmq.PULL)]
    operator.itemgetter(1)(pipes).recv()  # ok: the second one
    operator.itemgetter(0)(pipes).recv()  # MPR073: Pipe() at line 41
    pick, pick_any = vendor.Picker(0), vendor.Picker()
    pick_any(pipes).recv()  # ok: not known
    return pick(pipes).recv()  # ok: not known
