"""A script without a single function."""

import multiprocessing as mp
import sys

import zmq

commands, command_end = mp.Pipe()
results, result_end = mp.Pipe(duplex=False)
monitor = zmq.Context().socket(zmq.PULL)

if len(sys.argv) > 1:
    command_end.send(sys.argv[1:])

for _ in range(3):
    print(commands.recv())  # MPR073: Pipe() at line 8

while results.poll():
    print(results.recv())  # MPR073: Pipe() at line 9

try:
    print(monitor.recv())  # ok: a zmq socket
finally:
    monitor.close()
