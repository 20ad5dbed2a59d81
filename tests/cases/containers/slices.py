"""Parts of a row."""

import multiprocessing as mp

import zmq


def main(context, count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    for reader in readers[1:]:
        reader.recv()  # MPR073: Pipe() at line 9
    readers[::-1][0].recv()  # MPR073: Pipe() at line 9
    mixed = (context.socket(zmq.PULL), *mp.Pipe())
    mixed[:1][0].recv()  # ok: the zmq socket stands first
    for end in mixed[1:]:
        end.recv()  # MPR073: Pipe() at line 13
    slots = [None, None, None]
    slots[1:] = mp.Pipe()
    return slots[2].recv()  # MPR073: Pipe() at line 18


def mixed(context):
    radio, end = context.socket(zmq.PULL), mp.Pipe()[0]
    row = [radio, end, radio]
    row[1:][1].recv()  # ok: the last
    row[1:][0].recv()  # MPR073: Pipe() at line 23
    row[1:-1][0].recv()  # MPR073: Pipe() at line 23
    row[:-1][-1].recv()  # MPR073: Pipe() at line 23
    for item in [radio, end][:-1]:
        item.recv()  # ok: all but the last
    for item in [end, radio][1:]:
        item.recv()  # ok: all but the first
    return [item.recv() for item in [radio, end][-1:]]  # MPR073: Pipe() at line 23
