"""Lists and tuples written out."""

import multiprocessing as mp

import zmq

left, right = mp.Pipe()
puller = zmq.Context.instance().socket(zmq.PULL)


def literals():
    ends = [left, right]
    ends[0].recv()  # MPR073: Pipe() at line 7
    for end in ends:
        end.recv()  # MPR073: Pipe() at line 7
    for end in (left, right):
        end.recv()  # MPR073: Pipe() at line 7
    for end in [puller]:
        end.recv()  # ok: a zmq socket
    return {left, right}.pop().recv()  # MPR073: Pipe() at line 7


def positions():
    mixed = [left, puller]
    mixed[0].recv()  # MPR073: Pipe() at line 7
    mixed[1].recv()  # ok: the zmq socket is the second one
    for source in mixed:
        source.recv()  # MPR073: Pipe() at line 7
    return (puller, left)[0].recv()  # ok: the zmq socket is the first one


def joined():
    ends = [left] + [right]
    ends[1].recv()  # MPR073: Pipe() at line 7
    many = [puller] * 3
    many[2].recv()  # ok: zmq sockets
    spread = [*ends, *mp.Pipe()]
    return [end.recv() for end in spread]  # MPR073: Pipe()


def as_many_as_there_are(active):
    count = max(active.devices) + 1
    links = [None] * (count + 1)
    others = count * [None]
    links[0], others[0] = mp.Pipe()
    others[0].recv()  # MPR073: Pipe() at line 45
    return links[count].recv()  # MPR073: Pipe() at line 45
