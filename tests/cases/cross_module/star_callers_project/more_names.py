"""Hands on all there is."""

from multiprocessing import Pipe

ours, theirs = Pipe()
