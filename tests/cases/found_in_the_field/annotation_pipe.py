import dataclasses
import multiprocessing
from multiprocessing import Pipe
from typing import Optional


@dataclasses.dataclass
class Worker:
    pipe: multiprocessing.Pipe

    def step(self):
        return self.pipe.recv()  # MPR073: annotation


class Router:
    def __init__(self, ends: dict[str, Pipe], spare: Optional["multiprocessing.Pipe"] = None):
        self.ends = ends
        self.spare = spare

    def step(self, name):
        return self.ends[name].recv(), self.spare.recv()  # MPR073@16: annotation | MPR073@40: annotation


def plain(end: Pipe):
    return end.recv()  # MPR073: annotation


def both(ends: Pipe):
    first, second = ends
    first.recv()  # MPR073: annotation
    return ends[0].recv(), ends[2].recv()  # MPR073@12: annotation
