"""Records of a worker that are taken apart again later."""

import multiprocessing as mp

import zmq


def work(end):
    end.send("done")


def start(count):
    workers = []
    for _ in range(count):
        ours, theirs = mp.Pipe()
        process = mp.Process(target=work, args=(theirs,))
        process.start()
        workers.append((process, ours, "name"))
    for process, conn, name in workers:
        print(name, conn.recv())  # MPR073: Pipe() at line 15
        process.recv()  # ok: the process stands first
        name.recv()  # ok: the name stands last


def start_zmq(context, count):
    workers = []
    for number in range(count):
        workers.append((context.socket(zmq.PULL), mp.Pipe()))
    for puller, _ in workers:
        print(puller.recv())  # ok: the zmq socket stands first
