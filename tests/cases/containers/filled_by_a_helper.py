"""A list that is handed to a function which fills it."""

import multiprocessing as mp

import zmq


def fill(rows):
    rows.append(mp.Pipe()[0])


def fill_zmq(rows, context):
    rows.append(context.socket(zmq.PULL))


def use(context):
    rows, sockets = [], []
    fill(rows)
    fill_zmq(sockets, context)
    sockets[0].recv()  # ok: zmq sockets
    return rows[0].recv()  # MPR073: Pipe() at line 9
