"""Arguments that `Process.__init__` keeps for `run`, and a `run` that is handed them."""

import multiprocessing as mp

import zmq


class Named(mp.Process):
    def __init__(self, label, target, args):
        super().__init__(target=target, args=args, name=label)


def work(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 22


def tune(inbox):
    return inbox.recv()  # ok: a zmq socket


def main(context):
    ours, theirs = mp.Pipe()
    Named("work", work, (theirs,)).start()
    Named("tune", tune, (context.socket(zmq.SUB),)).start()
    return ours
