"""A plain dict for each worker, filled key by key."""

import multiprocessing as mp

import zmq


def spawn(number, context):
    worker = {"number": number}
    worker["conn"], worker["far"] = mp.Pipe()
    worker["radio"] = context.socket(zmq.SUB)
    return worker


def main(context):
    workers = [spawn(number, context) for number in range(4)]
    for worker in workers:
        worker["radio"].recv()  # ok: a zmq socket
        worker["number"].recv()  # ok: an int
        worker["conn"].recv()  # MPR073: Pipe() at line 10
    return {worker["number"]: worker["conn"].recv() for worker in workers}  # MPR073: Pipe() at line 10
