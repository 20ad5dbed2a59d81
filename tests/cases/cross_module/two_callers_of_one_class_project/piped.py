"""Builds it on a pipe."""

import multiprocessing as mp

from wrapper import Wrapper

WRAPPER = Wrapper(mp.Pipe()[0])
