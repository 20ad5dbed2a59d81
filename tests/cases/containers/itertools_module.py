"""Chained, cycled, sliced, grouped and combined."""

import itertools
import multiprocessing as mp
from functools import reduce
from operator import attrgetter, itemgetter

import zmq


def main(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    pullers = [context.socket(zmq.PULL) for _ in range(count)]
    for reader in itertools.chain(readers, readers):
        reader.recv()  # MPR073: Pipe() at line 12
    for puller in itertools.chain(pullers, pullers):
        puller.recv()  # ok: zmq sockets
    for reader in itertools.islice(itertools.cycle(readers), 10):
        reader.recv()  # MPR073: Pipe() at line 12
    for reader in itertools.compress(readers, pullers):
        reader.recv()  # MPR073: Pipe() at line 12
    for puller, reader in itertools.zip_longest(pullers, readers):
        puller.recv()  # ok: the first of the two
        reader.recv()  # MPR073: Pipe() at line 12
    for row in itertools.chain.from_iterable([readers]):
        row.recv()  # MPR073: Pipe() at line 12


def combined(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    pullers = [context.socket(zmq.PULL) for _ in range(count)]
    for puller, reader in itertools.product(pullers, readers):
        puller.recv()  # ok: zmq sockets
        reader.recv()  # MPR073: Pipe() at line 30
    for one, two in itertools.product(readers, repeat=2):
        two.recv()  # MPR073: Pipe() at line 30
    for one, two in itertools.product(pullers, repeat=2):
        two.recv()  # ok: zmq sockets
    for one, two in itertools.product(*[readers, readers]):
        one.recv()  # MPR073: Pipe() at line 30
    for one, two in itertools.combinations(readers, 2):
        two.recv()  # MPR073: Pipe() at line 30
    for number, group in itertools.groupby(readers, key=mp.connection.Connection.fileno):
        number.recv()  # ok: what the key is
        for reader in group:
            reader.recv()  # MPR073: Pipe() at line 30
    for reader in itertools.starmap(second, zip(pullers, readers)):
        reader.recv()  # MPR073: Pipe() at line 30
    for puller in itertools.starmap(second, zip(readers, pullers)):
        puller.recv()  # ok: zmq sockets
    for _, group in itertools.groupby(pullers):
        for puller in group:
            puller.recv()  # ok: zmq sockets


def second(one, two):
    return two


def summed(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    pullers = [context.socket(zmq.PULL) for _ in range(count)]
    reduce(lambda total, reader: total + reader.recv(), readers, 0)  # MPR073: Pipe() at line 61
    reduce(lambda puller, reader: puller.recv(), readers, pullers[0])  # ok: a zmq socket
    reduce(lambda total, puller: total + puller.recv(), pullers, readers[0])  # ok: zmq sockets


class Ends:
    def __init__(self, reader, puller):
        self.reader = reader
        self.puller = puller
        self.inner = self


def got(context):
    ends = Ends(mp.Pipe()[0], context.socket(zmq.PULL))
    attrgetter("reader")(ends).recv()  # MPR073: Pipe() at line 76
    attrgetter("puller")(ends).recv()  # ok: a zmq socket
    attrgetter("inner.reader")(ends).recv()  # MPR073: Pipe() at line 76
    for reader in map(attrgetter("reader"), [ends]):
        reader.recv()  # MPR073: Pipe() at line 76
    attrgetter("reader", "puller")(ends).recv()  # ok: a pair
    print(itemgetter)
