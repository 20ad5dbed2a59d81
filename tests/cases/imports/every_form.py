"""Every way to import what makes a connection."""

import multiprocessing
import multiprocessing as mp
import multiprocessing.connection
import multiprocessing.connection as mpc
import multiprocessing.context
from multiprocessing import Pipe, connection, get_context
from multiprocessing import Pipe as make_pipe
from multiprocessing.connection import Client as Dial
from multiprocessing.connection import Listener as Ear


def pipes():
    multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 15
    mp.Pipe()[0].recv()  # MPR073: Pipe() at line 16
    multiprocessing.connection.Pipe()[0].recv()  # MPR073: Pipe() at line 17
    mpc.Pipe()[0].recv()  # MPR073: Pipe() at line 18
    connection.Pipe()[0].recv()  # MPR073: Pipe() at line 19
    Pipe()[0].recv()  # MPR073: Pipe() at line 20
    make_pipe()[0].recv()  # MPR073: Pipe() at line 21
    get_context("spawn").Pipe()[0].recv()  # MPR073: Pipe() at line 22
    mp.get_context().Pipe()[0].recv()  # MPR073: Pipe() at line 23
    multiprocessing.context.ForkContext().Pipe()[0].recv()  # MPR073: Pipe() at line 24


def peers(address, key):
    multiprocessing.connection.Client(address, authkey=key).recv()  # MPR073: Client() at line 28
    mpc.Client(address, authkey=key).recv()  # MPR073: Client() at line 29
    connection.Client(address, authkey=key).recv()  # MPR073: Client() at line 30
    Dial(address, authkey=key).recv()  # MPR073: Client() at line 31
    Ear(address, authkey=key).accept().recv()  # MPR073: Listener.accept() at line 32


def look_alikes(connections, pipe):
    pipe()[0].recv()  # ok: another name
    connections.Pipe()[0].recv()  # ok: another module
    return Dial.recv()  # ok: a function has no such thing
