"""`submit` and `map` of executors."""

import concurrent.futures
import multiprocessing as mp
from concurrent.futures import ThreadPoolExecutor

import zmq


def read(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 37


def read_labelled(label, inbox):
    return label, inbox.recv()  # MPR073: Pipe() at line 37


def read_mapped(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 38


def read_both(inbox, radio):
    radio.recv()  # ok: zmq sockets
    return inbox.recv()  # MPR073: Pipe() at line 38


def listen(radio):
    return radio.recv()  # ok: zmq sockets


def prepare(inbox, radio):
    radio.recv()  # ok: a zmq socket
    return inbox.recv()  # MPR073: Pipe() at line 37


def main(context, count):
    ours, theirs = mp.Pipe()
    readers = [mp.Pipe()[0] for _ in range(count)]
    radios = [context.socket(zmq.SUB) for _ in range(count)]
    with ThreadPoolExecutor() as executor:
        executor.submit(read, theirs)
        executor.submit(read_labelled, inbox=theirs, label="x")
        executor.map(read_mapped, readers)
        executor.map(listen, radios)
        executor.map(read_both, readers, radios)
        executor.submit(listen, radios[0])
    pool = concurrent.futures.ProcessPoolExecutor(initializer=read, initargs=(theirs,))
    other = concurrent.futures.ProcessPoolExecutor(4, None, prepare, (theirs, context.socket(zmq.SUB)))
    return ours, pool, other
