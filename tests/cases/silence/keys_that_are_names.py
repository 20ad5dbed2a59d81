"""Mappings whose keys are constants with names, members of an enum, or numbers."""

import enum
import multiprocessing as mp

import zmq

PIPE = "pipe"
ZMQ = "zmq"


class Kind(enum.Enum):
    PIPE = 1
    ZMQ = 2


def main(context):
    reader, radio = mp.Pipe()[0], context.socket(zmq.SUB)
    by_name = {PIPE: reader, ZMQ: radio}
    by_name[ZMQ].recv()  # ok: the zmq socket
    by_name["zmq"].recv()  # ok: the zmq socket
    by_name[PIPE].recv()  # MPR073: Pipe() at line 18
    by_kind = {Kind.PIPE: reader, Kind.ZMQ: radio}
    by_kind[Kind.ZMQ].recv()  # ok: the zmq socket
    by_kind[Kind.PIPE].recv()  # MPR073: Pipe() at line 18
    by_number = {0: reader, 1: radio}
    by_number[1].recv()  # ok: the zmq socket
    by_pair = {("a", 1): reader, ("b", 1): radio}
    by_pair["b", 1].recv()  # ok: the zmq socket
    return by_number[0].recv(), by_pair["a", 1].recv()  # MPR073: Pipe() at line 18 | MPR073: Pipe() at line 18
