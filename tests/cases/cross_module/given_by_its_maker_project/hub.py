import socket
from multiprocessing import Pipe

from task import Task, Talk


class Proxy:
    def __init__(self, task):
        self.calls, task.calls = Pipe()


def start():
    task = Task()
    setattr(task, "back", Pipe()[0])
    return Proxy(task)


def talk():
    talk = Talk()
    talk.calls = socket.socket()
    return talk
