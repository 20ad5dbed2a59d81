"""Arguments that are passed on as they came, and lists that are repeated or extended in place."""

import multiprocessing as mp

import zmq


def connect(*args, **kwargs):
    return remember(*args, **kwargs)


def remember(name, link, retries=0):
    print(name, retries)
    return link


def main(context):
    pipe, _ = mp.Pipe()
    connect("pipe", link=pipe).recv()  # MPR073: Pipe() at line 18
    connect("pipe", pipe, retries=2).recv()  # MPR073: Pipe() at line 18
    connect("zmq", link=context.socket(zmq.SUB)).recv()  # ok: a zmq socket
    twice = [pipe] * 2
    twice[1].recv()  # MPR073: Pipe() at line 18
    (2 * [pipe])[1].recv()  # MPR073: Pipe() at line 18
    links = [context.socket(zmq.SUB)]
    links[0].recv()  # ok: nothing else is in there yet
    more = [pipe]
    more += [pipe]
    more[1].recv()  # MPR073: Pipe() at line 18
    radios = [context.socket(zmq.SUB)] * 2
    radios += [context.socket(zmq.SUB)]
    radios[2].recv()  # ok: zmq sockets
