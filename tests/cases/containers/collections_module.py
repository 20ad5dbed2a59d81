"""deque, defaultdict, OrderedDict, ChainMap."""

import collections
import multiprocessing as mp
import types
from collections import defaultdict, deque

import zmq


def queues(context, count):
    waiting = deque(maxlen=8)
    radios = deque([context.socket(zmq.SUB)])
    for _ in range(count):
        waiting.append(mp.Pipe(duplex=False)[0])
    waiting.rotate(1)
    waiting.popleft().recv()  # MPR073: Pipe() at line 15
    waiting[0].recv()  # MPR073: Pipe() at line 15
    radios.pop().recv()  # ok: zmq sockets
    early = collections.deque()
    early.appendleft(mp.Pipe()[0])
    return early.pop().recv()  # MPR073: Pipe() at line 21


def groups(context, names):
    by_host = defaultdict(list)
    radios = defaultdict(list)
    for name in names:
        by_host[name].append(mp.Pipe()[0])
        radios[name].append(context.socket(zmq.SUB))
    for ends in by_host.values():
        for end in ends:
            end.recv()  # MPR073: Pipe() at line 29
    for sockets in radios.values():
        sockets[0].recv()  # ok: zmq sockets
    return by_host["first"][0].recv()  # MPR073: Pipe() at line 29


def made_on_demand(name):
    links = defaultdict(mp.Pipe)
    ours, theirs = links[name]
    theirs.send(name)
    return ours.recv()  # MPR073: Pipe()


def views_and_classes(context):
    links = {"ours": mp.Pipe()[0], "news": context.socket(zmq.SUB)}
    view = types.MappingProxyType(links)
    view["ours"].recv()  # MPR073: Pipe() at line 47
    view["news"].recv()  # ok: a zmq socket
    kept = collections.UserDict(links, theirs=mp.Pipe()[1])
    kept["theirs"].recv()  # MPR073: Pipe() at line 51
    return kept["news"].recv()  # ok: a zmq socket
