"""Names that only exist when text is run."""

import multiprocessing as mp

import zmq

exec("left, right = mp.Pipe()")
left.recv()  # missed: made by exec
globals()["first"], globals()["second"] = mp.Pipe()
first.recv()  # missed: made through globals()
radio = zmq.Context.instance().socket(zmq.SUB)
radio.recv()  # ok: a zmq socket
