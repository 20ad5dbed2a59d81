"""Both ends kept together under one name."""

import multiprocessing as mp

import zmq


def echo():
    pair = mp.Pipe()
    pair[1].send("x")
    first = pair[0].recv()  # MPR073: Pipe() at line 9
    ours, theirs = pair
    theirs.send(first)
    last = pair[-1].recv()  # MPR073: Pipe() at line 9
    return ours.recv(), last  # MPR073: Pipe() at line 9


def mixed(context):
    ends = mp.Pipe(), context.socket(zmq.PULL)
    ends[1].recv()  # ok: the zmq socket is the second one
    ends[-1].recv()  # ok: and the last one
    (reader, _), puller = ends
    puller.recv()  # ok: the zmq socket again
    ends[0][0].recv()  # MPR073: Pipe() at line 19
    return reader.recv()  # MPR073: Pipe() at line 19
