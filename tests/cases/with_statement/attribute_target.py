"""The target of `with` may be an attribute or an item."""

import contextlib
import os
from multiprocessing.connection import Client

import zmq


class Panel:
    def show(self, address, context):
        with Client(address, authkey=os.urandom(8)) as self.conn:
            self.refresh()
        with context.socket(zmq.PULL) as self.puller:
            self.pull()

    def refresh(self):
        return self.conn.recv()  # MPR073: Client() at line 12

    def pull(self):
        return self.puller.recv()  # ok: a zmq socket


def stacked(addresses, key, context):
    with contextlib.ExitStack() as stack:
        conns = [stack.enter_context(Client(address, authkey=key)) for address in addresses]
        pullers = [stack.enter_context(context.socket(zmq.PULL)) for _ in addresses]
        for puller in pullers:
            puller.recv()  # ok: zmq sockets
        return [conn.recv() for conn in conns]  # MPR073: Client() at line 26
