"""Every way out of a mapping."""

import collections
import multiprocessing as mp

import zmq


def fill(context, names):
    feeds, radios = {}, {}
    for name in names:
        feeds[name], far = mp.Pipe()
        radios[name] = context.socket(zmq.SUB)
        far.send(name)
    return feeds, radios


def main(context, names):
    feeds, radios = fill(context, names)
    for feed in feeds.values():
        feed.recv()  # MPR073: Pipe() at line 12
    for name, feed in feeds.items():
        print(name, feed.recv())  # MPR073: Pipe() at line 12
    for name in feeds:
        feeds[name].recv()  # MPR073: Pipe() at line 12
        name.recv()  # ok: a key
    for radio in radios.values():
        radio.recv()  # ok: zmq sockets
    for name, radio in radios.items():
        print(name, radio.recv())  # ok: zmq sockets
    name, feed = feeds.popitem()
    feed.recv()  # MPR073: Pipe() at line 12
    feeds.pop("last").recv()  # MPR073: Pipe() at line 12
    radios.pop("last").recv()  # ok: a zmq socket
    feeds.setdefault("new", mp.Pipe()[0]).recv()  # MPR073: Pipe()
    return list(feeds.values())[0].recv()  # MPR073: Pipe() at line 12


def updated(context):
    ends = collections.OrderedDict()
    ends.update(left=mp.Pipe()[0], radio=context.socket(zmq.SUB))
    ends.update({"right": mp.Pipe()[1]})
    ends["radio"].recv()  # ok: a zmq socket
    return ends["left"].recv()  # MPR073: Pipe() at line 41


def keys_are_connections(context):
    owners = {mp.Pipe()[0]: context.socket(zmq.PULL)}
    for conn, radio in owners.items():
        radio.recv()  # ok: the value is a zmq socket
        conn.recv()  # MPR073: Pipe() at line 48
    return [conn.recv() for conn in owners]  # MPR073: Pipe() at line 48


def by_its_method(context):
    table = {"conn": mp.Pipe()[0], "sock": context.socket(zmq.PULL)}
    table.__getitem__("sock").recv()  # ok: a zmq socket
    return table.__getitem__("conn").recv()  # MPR073: Pipe() at line 56


def grouped(context):
    groups = {}
    groups.setdefault("ends", []).append(mp.Pipe()[0])
    groups.setdefault("radios", []).append(context.socket(zmq.PULL))
    groups["radios"][0].recv()  # ok: a zmq socket
    return groups["ends"][0].recv()  # MPR073: Pipe() at line 63
