"""One place to choose the flavour of multiprocessing."""

import multiprocessing as mp
import multiprocessing.dummy as threads
from multiprocessing import connection

spawn = mp.get_context("spawn")


def get_mp_context(method="spawn"):
    return mp.get_context(method)
