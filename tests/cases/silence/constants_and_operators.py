"""Results of operators and builtins on connections are no connections."""

import multiprocessing as mp

reader, writer = mp.Pipe()


def operators(flag):
    (reader == writer).recv()  # ok: a bool
    (not reader).recv()  # ok: a bool
    (reader is None).recv()  # ok: a bool
    str(reader).recv(), repr(reader).recv(), id(reader).recv(), hash(reader).recv()  # ok: no connections
    reader.fileno().recv(), reader.poll().recv(), reader.closed.recv()  # ok: no connections
    reader.recv_bytes().recv()  # ok: bytes
    type(reader).recv, isinstance(reader, int).recv()  # ok: a bool
    dict(reader=reader).keys().recv()  # ok: keys
    (flag and reader).recv()  # MPR073: Pipe() at line 5
    return (reader or writer).recv()  # MPR073: Pipe() at line 5


def context_manager():
    with reader as same:
        return same.recv()  # MPR073: Pipe() at line 5
