"""Collect readers with `+=`."""

import multiprocessing as mp

import zmq


def gather(context, count):
    readers = []
    puller = [context.socket(zmq.PULL)]
    for _ in range(count):
        reader, writer = mp.Pipe(duplex=False)
        writer.send("hello")
        readers += [reader]
    puller += [context.socket(zmq.SUB)]
    print(puller[0].recv())  # ok: only zmq sockets went in there
    return readers[0].recv()  # MPR073: Pipe() at line 12


def gather_tuple(count):
    ends = ()
    for _ in range(count):
        ends += mp.Pipe()
    for end in ends:
        end.recv()  # MPR073: Pipe() at line 23
