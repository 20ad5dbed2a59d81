"""Methods that return what they keep."""

import multiprocessing as mp

import zmq


class Depot:
    def __init__(self, count):
        self.readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
        self.pullers = [zmq.Context.instance().socket(zmq.PULL) for _ in range(count)]

    def pick(self, indices):
        return [self.readers[index] for index in indices]

    def pick_zmq(self, indices):
        return [self.pullers[index] for index in indices]

    def one(self):
        return self.pick([0])[0]

    def read(self, indices):
        targets = self.pick(indices)
        for target in self.pick_zmq(indices):
            target.recv()  # ok: zmq sockets
        self.one().recv()  # MPR073: Pipe() at line 10
        return [target.recv() for target in targets]  # MPR073: Pipe() at line 10


def use():
    depot = Depot(4)
    depot.pick_zmq([1])[0].recv()  # ok: a zmq socket
    return depot.one().recv()  # MPR073: Pipe() at line 10
