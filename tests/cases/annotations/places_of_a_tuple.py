"""Places of an annotated tuple."""

import multiprocessing as mp
from multiprocessing.connection import Connection


def pick(pair: tuple[Connection, int], many: tuple[Connection, ...]):
    pair[0].recv()  # MPR073: annotation
    pair[-2].recv()  # MPR073: annotation
    pair[1].recv()  # ok: a number
    pair[2].recv()  # ok: there is no such place
    pair[-3].recv()  # ok: there is no such place
    pair["first"].recv()  # ok: there is no such place
    many[7].recv()  # MPR073: annotation
    return mp
