"""What test cases, exit stacks and further libraries call with what they are given."""

import unittest
from contextlib import AsyncExitStack
from multiprocessing import Pipe

import wx
import zmq
from asgiref.sync import sync_to_async
from eventlet import tpool
from pebble import ProcessPool
from twisted.internet import task


class TestPeer(unittest.TestCase):
    def setUp(self):
        self.ours, self.theirs = Pipe()
        self.radio = zmq.Context.instance().socket(zmq.SUB)
        self.addCleanup(self.stop, self.ours, self.radio)
        self.addAsyncCleanup(self.stop_later, self.theirs)

    def stop(self, conn, radio):
        radio.recv()  # ok: a zmq socket
        conn.recv()  # MPR073: Pipe() at line 17

    async def stop_later(self, conn):
        conn.recv()  # MPR073: Pipe() at line 17


async def leave(conn):
    conn.recv()  # MPR073: Pipe() at line 60


def shown(conn, label):
    label.recv()  # ok: a text
    conn.recv()  # MPR073: Pipe() at line 60


def shown_later(conn):
    conn.recv()  # MPR073: Pipe() at line 60


def polled(conn):
    conn.recv()  # MPR073: Pipe() at line 60


def in_pool(conn):
    conn.recv()  # MPR073: Pipe() at line 60


def in_thread(conn):
    return conn.recv()  # MPR073: Pipe() at line 60


def blocking(conn):
    return conn.recv()  # MPR073: Pipe() at line 60


async def main(pool: ProcessPool):
    ours, theirs = Pipe()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(leave, ours)
    wx.CallAfter(shown, ours, "label")
    wx.CallLater(200, shown_later, theirs)
    task.LoopingCall(polled, theirs).start(0.1)
    pool.schedule(in_pool, args=[theirs])
    tpool.execute(in_thread, ours)
    return await sync_to_async(blocking)(ours)
