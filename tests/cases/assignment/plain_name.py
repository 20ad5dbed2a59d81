"""Sum a column in a child process."""

import multiprocessing

import zmq


def total(rows):
    parent, child = multiprocessing.Pipe()
    child.send(sum(rows))
    answer = parent
    return answer.recv()  # MPR073: Pipe() at line 9


def total_over_zmq(context, rows):
    pusher, puller = context.socket(zmq.PUSH), context.socket(zmq.PULL)
    pusher.send(str(sum(rows)).encode())
    answer = puller
    return answer.recv()  # ok: a zmq socket
