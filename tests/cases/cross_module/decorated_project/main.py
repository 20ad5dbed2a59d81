"""Calls them."""

import socket
from multiprocessing import Pipe

import helpers

ours, theirs = Pipe()
helpers.read(ours)
helpers.unpack(ours.recv_bytes())
helpers.ask(ours)
helpers.asked_of_a_socket(socket.socket())
