"""Sets it."""

from multiprocessing import Pipe

from worker import Worker

ours, theirs = Pipe()
worker = Worker()
worker.link = theirs
