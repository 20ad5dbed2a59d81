"""A function and its arguments that are put somewhere together, and called where both are taken out again."""

import queue
import threading
from multiprocessing import Pipe

import bus

ours, theirs = Pipe()
jobs = []
waiting: queue.Queue = queue.Queue()
by_name = {}


def pull(conn):
    return conn.recv()  # MPR073: Pipe() at line 9


def tune(link):
    return link.recv()  # ok: a link of the bus, which stands beside it


jobs.append((pull, theirs))
jobs.append((tune, bus.link()))
for function, argument in jobs:
    function(argument)


def on_child(conn, number):
    return number, conn.recv()  # MPR073: Pipe() at line 9


def on_bus(link, number):
    return number, link.recv()  # ok: a link of the bus


def work():
    while True:
        handler, arguments = waiting.get()
        handler(*arguments)


threading.Thread(target=work).start()
waiting.put((on_child, (ours, 1)))
waiting.put((on_bus, (bus.link(), 2)))


def drain(conn):
    return conn.recv()  # MPR073: Pipe() at line 9


def listen(link):
    return link.recv()  # ok: a link of the bus


by_name["child"] = (drain, ours)
by_name["bus"] = (listen, bus.link())
for name, (function, argument) in by_name.items():
    threading.Thread(target=function, args=(argument,), name=name).start()


def chosen(conn):
    return conn.recv()  # MPR073: Pipe() at line 9


def other(link):
    return link.recv()  # ok: what is called is taken out of one row, the link out of another


rows = {}
rows["pipe"] = (chosen, 1)
rows["bus"] = (other, 2)
function, number = rows["pipe"]
function(ours)


def either(conn):
    return conn.recv()  # MPR073: Pipe() at line 9


def neither(link):
    return link.recv()  # ok: a link of the bus stands beside it, whichever is chosen


pairs = {}
pairs["child"] = (either, ours)
pairs["bus"] = (neither, bus.link())


def choose(name):
    if name:
        function, argument = pairs["child"]
    else:
        function, argument = pairs["bus"]
    return function(argument)
