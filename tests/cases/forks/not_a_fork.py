"""Modules that only have the word in their names."""

import aioprocessing
import mypackage.multiprocessing as mp
import pytorch_multiprocessing
from ray.util.multiprocessing import Pool
from somewhere.billiard import Pipe
from twisted.internet import multiprocess
from vendored import multiprocessing


def read():
    mp.Pipe()[0].recv()  # ok: somebody's own module
    pytorch_multiprocessing.Pipe()[0].recv()  # ok: another package
    Pipe()[0].recv()  # ok: another package
    multiprocess.Pipe()[0].recv()  # ok: a module of twisted
    multiprocessing.Pipe()[0].recv()  # ok: a module of vendored
    aioprocessing.AioPipe()[0].recv()  # ok: another package
    return Pool().recv()  # ok: a pool
