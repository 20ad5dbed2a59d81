"""Readiness by other means."""

import multiprocessing as mp
import select
import selectors

import zmq


def with_select():
    reader, writer = mp.Pipe(duplex=False)
    ready, _, _ = select.select([reader], [], [], 1)
    for end in ready:
        end.recv()  # MPR073: Pipe() at line 11
    return writer


def with_zmq_poller(context):
    puller = context.socket(zmq.PULL)
    poller = zmq.Poller()
    poller.register(puller, zmq.POLLIN)
    for sock, event in poller.poll():
        sock.recv(), event  # ok: zmq sockets
    return puller


def with_selectors():
    reader, writer = mp.Pipe(duplex=False)
    selector = selectors.DefaultSelector()
    selector.register(reader, selectors.EVENT_READ)
    for key, _ in selector.select():
        if key.fileobj is reader:
            reader.recv()  # MPR073: Pipe() at line 28
    return writer
