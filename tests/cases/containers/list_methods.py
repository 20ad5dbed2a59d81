"""Lists that are filled by their methods."""

import multiprocessing as mp

import zmq


def filled(context, count):
    readers, more, ordered, pullers = [], [], list(), []
    for _ in range(count):
        readers.append(mp.Pipe(duplex=False)[0])
        pullers.append(context.socket(zmq.PULL))
    more.extend(readers)
    ordered.insert(0, readers[0])
    readers[0].recv()  # MPR073: Pipe() at line 11
    readers.pop().recv()  # MPR073: Pipe() at line 11
    more.pop(0).recv()  # MPR073: Pipe() at line 11
    ordered[0].recv()  # MPR073: Pipe() at line 11
    more.copy()[0].recv()  # MPR073: Pipe() at line 11
    pullers.pop().recv()  # ok: zmq sockets only
    for puller in pullers:
        puller.recv()  # ok: zmq sockets only


def replaced(context, count):
    slots = [None] * count
    sockets = [None] * count
    for number in range(count):
        slots[number] = mp.Pipe()[0]
        sockets[number] = context.socket(zmq.PULL)
    sockets[0].recv()  # ok: zmq sockets only
    return slots[0].recv()  # MPR073: Pipe() at line 29


def cleared(radio):
    readers = [mp.Pipe()[0]]
    readers = [radio]
    return readers[0].recv()  # ok: another list
