"""`wait()` gives back what it was given."""

import multiprocessing as mp
from multiprocessing import connection
from multiprocessing.connection import wait

import zmq


def poll(count):
    readers = [mp.Pipe(duplex=False)[0] for _ in range(count)]
    for reader in wait(readers, timeout=1):
        reader.recv()  # MPR073: Pipe() at line 11
    ready = connection.wait(readers)
    ready[0].recv()  # MPR073: Pipe() at line 11
    return [reader.recv() for reader in mp.connection.wait(readers)]  # MPR073: Pipe() at line 11


def remove_while_waiting():
    pending = {mp.Pipe(False)[0]: "first", mp.Pipe(False)[0]: "second"}
    while pending:
        for reader in wait(list(pending)):
            try:
                print(pending[reader], reader.recv())  # MPR073: Pipe() at line 20
            except EOFError:
                del pending[reader]


def poll_zmq(context):
    sockets = [context.socket(zmq.PULL)]
    for sock in wait(sockets):
        sock.recv()  # ok: zmq sockets went in


def wait_for_futures(futures):
    from concurrent.futures import wait

    done, pending = wait(futures)
    for future in done:
        future.recv()  # ok: another wait()
    return pending
