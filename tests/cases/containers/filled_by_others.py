"""Containers that are filled by what they are handed to: in a thread, by an object that keeps them."""

import queue
import threading
from multiprocessing import Pipe
from multiprocessing.connection import Listener

import bus


def accept(listener, accepted, links):
    accepted.put(listener.accept())
    links.put(bus.link())


accepted = queue.Queue()
links = queue.Queue()
threading.Thread(target=accept, args=(Listener(authkey=bus.key()), accepted, links)).start()
accepted.get().recv()  # MPR073: Listener.accept() at line 12
links.get().recv()  # ok: links of the bus


class Collector:
    def __init__(self, out, links):
        self.out = out
        self.links = links

    def add(self):
        self.out.append(Pipe()[0])
        self.links.append(bus.link())


found = []
seen = []
Collector(found, seen).add()
found[0].recv()  # MPR073: Pipe() at line 29
seen[0].recv()  # ok: links of the bus
