"""What a selector was given comes back as the ``fileobj`` and ``data`` of its keys."""

import multiprocessing as mp
import selectors
import socket


def in_one_function(count):
    links, _ = zip(*[mp.Pipe() for _ in range(count)])
    selector = selectors.DefaultSelector()
    for link in links:
        selector.register(link, selectors.EVENT_READ)
    for key, _ in selector.select(timeout=1):
        ready = key.fileobj
        print(ready.recv())  # MPR073: Pipe() at line 9


class Workers:
    def __init__(self):
        self._selector = selectors.SelectSelector()
        self._sockets = selectors.DefaultSelector()

    def add(self, process):
        ours, theirs = mp.Pipe()
        self._selector.register(ours, selectors.EVENT_READ, process)
        process.start(theirs)
        self._sockets.register(socket.socket(), selectors.EVENT_READ, data=ours)

    def answers(self):
        events = self._selector.select()
        return [key.fileobj.recv() for key, _ in events]  # MPR073: Pipe() at line 24

    def data(self):
        for key, _ in self._sockets.select():
            yield key.data.recv()  # MPR073: Pipe() at line 24
            yield key.fileobj.recv()  # ok: sockets alone were registered

    def processes(self):
        for key, _ in self._selector.select():
            yield key.data.recv()  # ok: the process, which is not known


def registered_elsewhere(registry, selector):
    registry.register(mp.Pipe()[0])
    for entry in registry:
        entry.recv()  # ok: nobody says what a registry does
    for key, _ in selector.select():
        key.fileobj.recv()  # ok: another selector
