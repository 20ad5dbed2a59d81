"""The first reader is special, the others are polled in turn."""

import multiprocessing as mp

import zmq


def poll(context):
    control, *feeds = mp.Pipe(False)[0], mp.Pipe(False)[0], mp.Pipe(False)[0]
    control.recv()  # MPR073: Pipe() at line 9
    for feed in feeds:
        feed.recv()  # MPR073: Pipe() at line 9

    switch, *others = context.socket(zmq.PULL), mp.Pipe(False)[0], mp.Pipe(False)[0]
    switch.recv()  # ok: the zmq socket comes first
    others[0].recv()  # MPR073: Pipe() at line 14

    *_, ours = mp.Pipe()
    ours.recv()  # MPR073: Pipe() at line 18

    *pipes, subscriber = mp.Pipe(False)[0], context.socket(zmq.SUB)
    subscriber.recv()  # ok: the zmq socket comes last
    return pipes[0].recv()  # MPR073: Pipe() at line 21


def taken_from_the_rest(context):
    first, *rest = mp.Pipe(False)[0], mp.Pipe(False)[0], mp.Pipe(False)[0]
    switch, *radios = mp.Pipe(False)[0], context.socket(zmq.PULL), context.socket(zmq.PULL)
    radios.pop().recv()  # ok: zmq sockets
    switch.recv()  # MPR073: Pipe() at line 28
    rest.pop().recv()  # MPR073: Pipe() at line 27
    return first.recv()  # MPR073: Pipe() at line 27
