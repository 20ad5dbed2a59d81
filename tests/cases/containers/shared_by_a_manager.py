"""Lists, dicts and queues of a manager are containers like others: what is put in comes out."""

import socket
from multiprocessing import Manager, Pipe, Process, get_context
from multiprocessing.managers import BaseManager, SyncManager


def play(idle, name):
    link = idle.pop()
    link.send(name)
    answer = link.recv()  # MPR073: Pipe() at line 22
    idle.append(link)
    return answer


class Arena:
    def __init__(self, count):
        self.manager = Manager()
        self.idle = self.manager.list([self.connect() for _ in range(count)])

    def connect(self):
        ours, self.theirs = Pipe()
        return ours

    def start(self):
        Process(target=play, args=(self.idle, "first")).start()


def by_name():
    with get_context("spawn").Manager() as manager:
        links = manager.dict()
        links["left"], links["right"] = Pipe()
        plain = manager.dict(left=socket.socket())
        return links["left"].recv(), plain["left"].recv()  # MPR073@16: Pipe() at line 32


def by_queue():
    manager = SyncManager()
    manager.start()
    ready, sockets = manager.Queue(), manager.Queue()
    ready.put(Pipe()[0])
    sockets.put(socket.socket())
    return ready.get().recv(), sockets.get().recv()  # MPR073@12: Pipe() at line 41


def of_another(registry):
    ends = registry.list([Pipe()[0]])
    own = BaseManager().list([Pipe()[0]])
    return ends[0].recv(), own[0].recv()  # ok: nobody says what list() of these gives
