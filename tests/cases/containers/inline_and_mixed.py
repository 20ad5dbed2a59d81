"""Containers that are never named, and mixtures of literals and methods."""

import multiprocessing as mp

import zmq


def main(context, count):
    left, right = mp.Pipe()
    radio = context.socket(zmq.SUB)
    for end in left, right:
        end.recv()  # MPR073: Pipe() at line 9
    for end in [left] if count else [right]:
        end.recv()  # MPR073: Pipe() at line 9
    for source in (radio,) * count:
        source.recv()  # ok: zmq sockets
    [left, radio][0].recv()  # MPR073: Pipe() at line 9
    [left, radio][1].recv()  # ok: the zmq socket is the second one
    {"a": [left], "b": [radio]}["b"][0].recv()  # ok: the zmq socket
    dict([("a", left), ("b", right)])["a"].recv()  # MPR073: Pipe() at line 9
    list((radio, radio)).pop().recv()  # ok: zmq sockets
    rows = [[left], [right]]
    for row in rows:
        row.append(right)
        for end in row:
            end.recv()  # MPR073: Pipe() at line 9
    return sum([[left], [right]], [])[0].recv()  # MPR073: Pipe() at line 9


def joined_rows(context):
    pipes = [mp.Pipe(), mp.Pipe()] + [mp.Pipe()]
    pairs = [(mp.Pipe()[0], context.socket(zmq.PULL))] + [(None, context.socket(zmq.PULL))]
    pairs[0][1].recv()  # ok: the zmq socket
    pairs[0][0].recv()  # MPR073: Pipe() at line 32
    return pipes[0][1].recv()  # MPR073: Pipe() at line 31


def at_their_places(context):
    radio, end = context.socket(zmq.PULL), mp.Pipe()[0]
    ([radio, end] + [radio])[0].recv()  # ok: the first of the first
    ([radio, end] + [radio])[1].recv()  # MPR073: Pipe() at line 39
    ({"a": end} | {"b": radio})["b"].recv()  # ok: the other key
    ({"a": radio} | {"b": end})["b"].recv()  # MPR073: Pipe() at line 39
    return ([(radio, end)] * 3)[0][1].recv()  # MPR073: Pipe() at line 39
