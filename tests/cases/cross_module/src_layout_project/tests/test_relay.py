"""The tests import the package as it will be installed."""

import unittest

from relay.links import Relay


class RelayTest(unittest.TestCase):
    def setUp(self):
        self.relay = Relay()

    def test_link(self):
        self.relay.radio.recv()  # ok: a zmq socket
        self.assertEqual(self.relay.conn.recv(), 1)  # MPR073: (Pipe() in src/relay/links.py at line 10)
