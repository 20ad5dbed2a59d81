"""Objects that are iterated over."""

import multiprocessing as mp

import zmq


class Readers:
    def __init__(self, count):
        self.pairs = [mp.Pipe() for _ in range(count)]

    def __iter__(self):
        for ours, _ in self.pairs:
            yield ours

    def __getitem__(self, number):
        return self.pairs[number][1]


class Counter:
    def __init__(self):
        self.ends = [mp.Pipe()[0]]

    def __iter__(self):
        return self

    def __next__(self):
        if not self.ends:
            raise StopIteration
        return self.ends.pop()


class Radios:
    def __init__(self, context):
        self.radios = [context.socket(zmq.SUB)]

    def __iter__(self):
        return iter(self.radios)


def main(context):
    readers = Readers(4)
    for reader in readers:
        reader.recv()  # MPR073: Pipe() at line 10
    for end in Counter():
        end.recv()  # MPR073: Pipe() at line 22
    for radio in Radios(context):
        radio.recv()  # ok: zmq sockets
    readers[3].recv()  # MPR073: Pipe() at line 10
    return [reader.recv() for reader in list(readers)]  # MPR073: Pipe() at line 10
