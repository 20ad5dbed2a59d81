from multiprocessing import Pipe, Process
from .worker import *


def launch():
    here, there = Pipe()
    Process(target=serve, args=(there, 1)).start()
    return here
