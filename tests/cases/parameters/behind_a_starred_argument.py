"""Arguments behind a starred one: counted from the end where a function takes just so many."""

import multiprocessing as mp
import socket


def last(sock, name, conn):
    sock.recv()  # ok: one of the starred
    name.recv()  # ok: one of the starred
    conn.recv()  # MPR073: Pipe() at line 51


def called(sock, conn):
    sock.recv()  # ok: one of the starred
    conn.recv()  # MPR073: Pipe() at line 51


def before(conn, sock, name):
    conn.recv()  # MPR073: Pipe() at line 51
    sock.recv()  # ok: one of the starred
    name.recv()  # ok: one of the starred


def between(first, conn, other):
    first.recv()  # ok: a socket
    conn.recv()  # MPR073: Pipe() at line 50
    other.recv()  # ok: a socket


def written_out(first, conn, other):
    first.recv()  # ok: a socket
    conn.recv()  # MPR073: Pipe() at line 51
    other.recv()  # ok: a socket


def collected(sock, *conns):
    sock.recv()  # ok: a socket
    conns[0].recv()  # MPR073: Pipe() at line 51
    conns[-1].recv()  # MPR073: Pipe() at line 51


def isolated(task, arguments):
    parent, child = mp.Pipe()
    process = mp.get_context("spawn").Process(target=task, args=(*arguments, child))
    process.start()
    return parent.recv()  # MPR073: Pipe() at line 43


def main(common, pair):
    conns = [mp.Pipe()[0] for _ in common]
    ours, theirs = mp.Pipe()
    line = socket.socket()
    mp.Process(target=last, args=(*common, theirs)).start()
    called(*common, ours)
    mp.Process(target=before, args=(ours, *common)).start()
    between(line, *conns, line)
    written_out(*[line, ours], line)
    collected(*(line,), ours)
    first, second, third = (*[line, ours], line)
    first.recv()  # ok: a socket
    second.recv()  # MPR073: Pipe() at line 51
    third.recv()  # ok: a socket
    (*pair, ours)[-1].recv()  # MPR073: Pipe() at line 51
    (ours, *pair, line)[-1].recv()  # ok: a socket
    (line, *pair, ours)[0].recv()  # ok: a socket
    isolated(doubled, (1, line))


def doubled(number, sock, conn):
    number.recv()  # ok: a number
    sock.recv()  # ok: a socket
    conn.send(conn.recv() * 2)  # MPR073: Pipe() at line 43


def with_default(name, conn, timeout=1):
    conn.recv()  # MPR073: Pipe() at line 85


def by_name(name, conn, sock):
    conn.recv()  # MPR073: Pipe() at line 85
    sock.recv()  # ok: a socket


def loosely(common):
    ours, theirs = mp.Pipe()
    with_default(*common, ours)
    by_name(*common, theirs, sock=socket.socket())
