"""A client's address is another rule's business."""

import os
import socketserver
from multiprocessing.connection import Client
from xmlrpc.server import SimpleXMLRPCServer

KEY = os.environb[b"KEY"]


def clients(port):
    Client(("", port), authkey=KEY)  # ok: that is this machine
    Client(("0.0.0.0", port), authkey=KEY)  # ok: that is this machine
    return Client(("127.0.0.1", port), authkey=KEY)  # ok: loopback


def others(port):
    socketserver.TCPServer(("", port), None)
    return SimpleXMLRPCServer(("0.0.0.0", port))
