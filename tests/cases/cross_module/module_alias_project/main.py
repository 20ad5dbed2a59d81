"""Uses the module that another module imported."""

import toolbox.system
from toolbox.system import connection, get_mp_context, mp, spawn, threads


def work(inbox):
    return inbox.recv()  # MPR073: (Pipe() at line 18)


def main(address, key):
    left, right = mp.Pipe()
    left.recv()  # MPR073: (Pipe() at line 12)
    connection.Client(address, authkey=key).recv()  # MPR073: (Client() at line 14)
    spawn.Pipe()[0].recv()  # MPR073: (Pipe() at line 15)
    get_mp_context().Pipe()[0].recv()  # MPR073: (Pipe() at line 16)
    toolbox.system.mp.Pipe()[0].recv()  # MPR073: (Pipe() at line 17)
    ours, theirs = get_mp_context().Pipe(duplex=False)
    get_mp_context("fork").Process(target=work, args=(ours,)).start()
    threads.Pipe()[0].recv()  # ok: queues between threads
    return right, theirs
