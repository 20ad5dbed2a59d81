"""Ask a worker for one result, with every kind of left-hand side."""

import multiprocessing as mp


def names(job):
    parent, child = mp.Pipe()
    child.send(job)
    return parent.recv()  # MPR073@12: Pipe() at line 7


def a_list(job):
    [parent, child] = mp.Pipe(duplex=True)
    child.send(job)
    return parent.recv()  # MPR073: Pipe() at line 13


def parallel(job, mailbox):
    reader, source = mp.Pipe(False)[0], mailbox
    source.put(job)
    reader.recv()  # MPR073: Pipe() at line 19
    return source.recv()  # ok: the mailbox was the second of the two


def swapped(job, mailbox):
    ours, theirs = mailbox, mp.Pipe(False)[0]
    ours, theirs = theirs, ours
    ours.recv()  # MPR073: Pipe() at line 26
    return theirs.recv(), job  # ok: the mailbox, after the swap
