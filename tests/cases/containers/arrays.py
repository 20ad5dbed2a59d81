"""Arrays of objects, as they are used to pick several by their numbers."""

import socket
from multiprocessing import Pipe

import numpy as np

links = np.array([Pipe()[0] for _ in range(4)], dtype=object)
socks = np.asarray([socket.socket() for _ in range(4)])

for link in links:
    link.recv()  # MPR073: Pipe() at line 8
links[2].recv()  # MPR073: Pipe() at line 8
for sock in socks:
    sock.recv()  # ok: sockets
