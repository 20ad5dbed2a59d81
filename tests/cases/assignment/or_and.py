"""Fall back to a connection of our own when none is given."""

import multiprocessing as mp
import os
from multiprocessing.connection import Client


def fetch(given=None):
    conn = given or Client(("localhost", 7000), authkey=os.urandom(8))
    return conn.recv()  # MPR073: Client() at line 9


def fetch_ready(pending):
    reader, writer = mp.Pipe(duplex=False)
    writer.send(1)
    source = pending and reader
    return source.recv() if source else None  # MPR073: Pipe() at line 14


def fetch_mail(mailbox=None, spare=None):
    source = mailbox or spare
    return source.recv()  # ok: nobody says that either is a connection


def fetch_default(bus, pipes=None):
    pipes = pipes or [bus]
    return pipes[0].recv()  # ok: a bus


def both_known(radio):
    reader, writer = mp.Pipe(duplex=False)
    (reader and radio).recv()  # ok: the radio, as often as there is a reader
    source = reader or radio
    source.recv()  # MPR073: Pipe() at line 31
    return (writer and radio and reader).recv()  # MPR073: Pipe() at line 31
