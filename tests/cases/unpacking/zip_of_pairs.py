"""One pipe for each worker, turned into two rows."""

import multiprocessing as mp

import zmq


def vector(count):
    ctx = mp.get_context("spawn")
    remotes, work_remotes = zip(*[ctx.Pipe() for _ in range(count)])
    for work_remote in work_remotes:
        work_remote.send("ready")
    first = remotes[0].recv()  # MPR073: Pipe() at line 10
    return first, [remote.recv() for remote in remotes]  # MPR073: Pipe() at line 10


def vector_generator(count):
    readers, writers = zip(*(mp.Pipe(duplex=False) for _ in range(count)), strict=True)
    print(len(writers))
    return [reader.recv() for reader in readers]  # MPR073: Pipe() at line 18


def rows(context, count):
    pullers, labels = zip(*[(context.socket(zmq.PULL), str(n)) for n in range(count)])
    print(labels)
    return [puller.recv() for puller in pullers]  # ok: zmq sockets


def mixed(context, count):
    pullers, readers = zip(*[(context.socket(zmq.PULL), mp.Pipe(False)[0]) for _ in range(count)])
    for puller, reader in zip(pullers, readers):
        puller.recv()  # ok: the first row holds the zmq sockets
        reader.recv()  # MPR073: Pipe() at line 30
