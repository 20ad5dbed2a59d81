from multiprocessing import Pipe

from agents.collect import collect_over

ours, theirs = Pipe()
collect_over(ours, 10)
