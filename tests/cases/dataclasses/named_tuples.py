"""NamedTuple, namedtuple, TypedDict."""

import collections
import multiprocessing as mp
from collections import namedtuple
from multiprocessing.connection import Connection
from typing import NamedTuple, TypedDict

import zmq


class Ends(NamedTuple):
    conn: Connection
    sock: zmq.Socket


Worker = namedtuple("Worker", ["process", "conn"])
Link = collections.namedtuple("Link", "name conn sock", defaults=[None])


class Record(TypedDict):
    conn: Connection
    sock: zmq.Socket


def declared(ends: Ends, record: Record):
    ends.sock.recv()  # ok: a zmq socket
    ends.conn.recv()  # MPR073: annotation
    conn, sock = ends
    sock.recv()  # ok: the second field
    conn.recv()  # MPR073: annotation
    ends[1].recv()  # ok: the second field
    record["sock"].recv()  # ok: a zmq socket
    return record["conn"].recv()  # MPR073: annotation


def made(context):
    ours, theirs = mp.Pipe()
    worker = Worker(None, ours)
    worker.process.recv()  # ok: None
    worker.conn.recv()  # MPR073: Pipe() at line 38
    process, conn = worker
    process.recv()  # ok: None
    conn.recv()  # MPR073: Pipe() at line 38
    link = Link("x", conn=theirs, sock=context.socket(zmq.PULL))
    link.sock.recv()  # ok: a zmq socket
    link._replace(name="y").conn.recv()  # MPR073: Pipe() at line 38
    return link.conn.recv()  # MPR073: Pipe() at line 38


Route = namedtuple("Route", "ends, sock")


def more(context):
    route = Route(mp.Pipe(), context.socket(zmq.PULL))
    route.sock.recv()  # ok: a zmq socket
    route[1].recv()  # ok: a zmq socket
    route[0][1].recv()  # MPR073: Pipe() at line 55
    return route.ends[0].recv()  # MPR073: Pipe() at line 55


SPEC = ("Unknown", ["conn"])
Unknown = namedtuple(*SPEC)
Typed = NamedTuple("Typed", [("sock", object), ("conn", object)])


def by_other_ways(context):
    ours, theirs = mp.Pipe()
    typed = Typed(context.socket(zmq.PULL), ours)
    typed.sock.recv()  # ok: a zmq socket
    typed.conn.recv()  # MPR073: Pipe() at line 68
    Unknown(ours).conn.recv()  # ok: its fields are not known
    for part in Worker(None, theirs):
        part.recv()  # MPR073: Pipe() at line 68
    for part in Worker(None, context.socket(zmq.PULL)):
        part.recv()  # ok: None and a zmq socket


class Peer(NamedTuple):
    name: str
    conn: object = None
    sock: object = None


def changed(context):
    peer = Peer("x", sock=context.socket(zmq.PULL))._replace(conn=mp.Pipe()[0])
    peer.conn.recv()  # MPR073: Pipe() at line 86
    peer.sock.recv()  # ok: a zmq socket
    return peer._replace(conn=None, sock=peer.sock).sock.recv()  # ok: the same one
