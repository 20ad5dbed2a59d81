"""deque, defaultdict, OrderedDict, ChainMap."""

import collections
import multiprocessing as mp
from collections import defaultdict, deque

import zmq


def queues(context, count):
    waiting = deque(maxlen=8)
    radios = deque([context.socket(zmq.SUB)])
    for _ in range(count):
        waiting.append(mp.Pipe(duplex=False)[0])
    waiting.rotate(1)
    waiting.popleft().recv()  # MPR073: Pipe() at line 14
    waiting[0].recv()  # MPR073: Pipe() at line 14
    radios.pop().recv()  # ok: zmq sockets
    early = collections.deque()
    early.appendleft(mp.Pipe()[0])
    return early.pop().recv()  # MPR073: Pipe() at line 20


def groups(context, names):
    by_host = defaultdict(list)
    radios = defaultdict(list)
    for name in names:
        by_host[name].append(mp.Pipe()[0])
        radios[name].append(context.socket(zmq.SUB))
    for ends in by_host.values():
        for end in ends:
            end.recv()  # MPR073: Pipe() at line 28
    for sockets in radios.values():
        sockets[0].recv()  # ok: zmq sockets
    return by_host["first"][0].recv()  # MPR073: Pipe() at line 28


def made_on_demand(name):
    links = defaultdict(mp.Pipe)
    ours, theirs = links[name]
    theirs.send(name)
    return ours.recv()  # MPR073: Pipe()
