"""Whatever makes a mapping of others or of keywords: what is under one key is not under another."""

import collections
import multiprocessing as mp
import weakref

import zmq


def made_of_another(context):
    ends = {"ours": mp.Pipe()[0], "news": context.socket(zmq.SUB)}
    dict(ends)["ours"].recv()  # MPR073: Pipe() at line 11
    dict(ends)["news"].recv()  # ok: a zmq socket
    collections.OrderedDict(ends)["ours"].recv()  # MPR073: Pipe() at line 11
    collections.OrderedDict(ends)["news"].recv()  # ok: a zmq socket
    collections.defaultdict(None, ends)["ours"].recv()  # MPR073: Pipe() at line 11
    collections.defaultdict(None, ends)["news"].recv()  # ok: a zmq socket
    weakref.WeakValueDictionary(ends)["ours"].recv()  # MPR073: Pipe() at line 11
    weakref.WeakValueDictionary(ends)["news"].recv()  # ok: a zmq socket
    collections.ChainMap(ends)["ours"].recv()  # MPR073: Pipe() at line 11
    collections.ChainMap(ends)["news"].recv()  # ok: a zmq socket
    collections.UserDict(ends)["ours"].recv()  # MPR073: Pipe() at line 11
    return collections.UserDict(ends)["news"].recv()  # ok: a zmq socket


def copied(context):
    ordered = collections.OrderedDict(ours=mp.Pipe()[0], news=context.socket(zmq.SUB))
    list(dict(ordered).values())[0].recv()  # MPR073: Pipe() at line 27
    return dict(ordered)["news"].recv()  # ok: a zmq socket
