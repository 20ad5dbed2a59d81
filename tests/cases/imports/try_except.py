"""Imports that may fail."""

try:
    import multiprocessing
except ImportError:
    multiprocessing = None

try:
    from multiprocessing.connection import Client
except ImportError:
    Client = None

try:
    import cPickle as pickle
except ImportError:
    import pickle

try:
    from redis import Client as Store
except ImportError:
    Store = None

if multiprocessing is not None:
    HAS_PIPES = True


def work():
    if multiprocessing is None:
        return None
    reader, writer = multiprocessing.Pipe(False)
    writer.send(pickle.HIGHEST_PROTOCOL)
    return reader.recv()  # MPR073: Pipe() at line 30


def dial(address, key):
    return Client(address, authkey=key).recv()  # MPR073: Client() at line 36


def store(address):
    return Store(address).recv()  # ok: redis
