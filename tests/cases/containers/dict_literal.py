"""Mappings with constant keys keep their values apart."""

import multiprocessing as mp

import zmq

reader, writer = mp.Pipe(duplex=False)
puller = zmq.Context.instance().socket(zmq.PULL)


def by_key():
    sources = {"pipe": reader, "zmq": puller}
    sources["pipe"].recv()  # MPR073: Pipe() at line 7
    sources["zmq"].recv()  # ok: the zmq socket stands under that key
    sources.get("pipe").recv()  # MPR073: Pipe() at line 7
    sources.get("zmq").recv()  # ok: the zmq socket stands under that key
    return {"c": reader, "s": puller}["s"].recv()  # ok: the zmq socket


def by_variable(kind):
    sources = {"pipe": reader, "zmq": puller}
    radios = {"left": puller, "right": puller}
    radios[kind].recv()  # ok: zmq sockets only
    return sources[kind].recv()  # MPR073: Pipe() at line 7


def keywords():
    sources = dict(pipe=reader, zmq=puller)
    sources["zmq"].recv()  # ok: the zmq socket
    merged = {**sources, "extra": writer}
    merged["extra"].recv()  # MPR073: Pipe() at line 7
    return sources["pipe"].recv()  # MPR073: Pipe() at line 7


def reassigned():
    sources = {"feed": reader}
    sources["feed"].recv()  # MPR073: Pipe() at line 7
    sources["radio"] = puller
    sources["radio"].recv()  # ok: the zmq socket
    return sources["feed"].recv()  # MPR073: Pipe() at line 7
