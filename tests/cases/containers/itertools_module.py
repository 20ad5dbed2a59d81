"""Chained, cycled, sliced and grouped."""

import itertools
import multiprocessing as mp
from operator import attrgetter, itemgetter

import zmq


def main(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    pullers = [context.socket(zmq.PULL) for _ in range(count)]
    for reader in itertools.chain(readers, readers):
        reader.recv()  # MPR073: Pipe() at line 11
    for puller in itertools.chain(pullers, pullers):
        puller.recv()  # ok: zmq sockets
    for reader in itertools.islice(itertools.cycle(readers), 10):
        reader.recv()  # MPR073: Pipe() at line 11
    for puller, reader in itertools.zip_longest(pullers, readers):
        puller.recv()  # ok: the first of the two
        reader.recv()  # MPR073: Pipe() at line 11
    for row in itertools.chain.from_iterable([readers]):
        row.recv()  # MPR073: Pipe() at line 11
    print(itemgetter, attrgetter)
