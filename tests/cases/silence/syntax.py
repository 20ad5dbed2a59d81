"""Odd syntax must not disturb anything."""

import multiprocessing as mp

import zmq

radio = zmq.Context.instance().socket(zmq.SUB)


def odd(*args, value=..., **kwargs):
    args[0].recv(), kwargs["x"].recv(), value.recv()  # ok: nobody knows
    (lambda: 0)().recv()  # ok: an int
    (yield).recv()  # ok: whatever is sent in
    [].recv(), {}.recv(), "".recv(), 1.5.recv(), f"{1}".recv(), None.recv()  # ok: literals
    (1 if value else 2).recv()  # ok: ints
    (-value).recv(), (value + 1).recv(), (value < 1).recv(), (not value).recv()  # ok: operators
    recv()
    value.recv().recv()  # ok: nobody knows
    mp.Pipe.recv(), mp.recv(), mp.Pipe().recv()  # ok: a function, a module, a tuple
    mp.Pipe()[0][0].recv()  # ok: nothing stands there
    return (*args,)[0].recv()  # ok: nobody knows


def recv():
    return radio.recv()  # ok: a zmq socket


a = b = c = a_name = radio
while radio.recv(): break  # ok: a zmq socket
else: radio.recv()  # ok: a zmq socket
