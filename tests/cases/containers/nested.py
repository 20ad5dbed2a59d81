"""Containers in containers."""

import multiprocessing as mp

import zmq


class Grid:
    def __init__(self, rows, columns):
        self.cells = [[mp.Pipe() for _ in range(columns)] for _ in range(rows)]
        self.hosts = {"north": {"reader": mp.Pipe()[0], "radio": zmq.Context.instance().socket(zmq.SUB)}}
        self.records = [{"conn": mp.Pipe()[0], "sock": zmq.Context.instance().socket(zmq.SUB)}]

    def read(self, row, column):
        ours, theirs = self.cells[row][column]
        theirs.send("x")
        ours.recv()  # MPR073: Pipe() at line 10
        self.cells[0][1][0].recv()  # MPR073: Pipe() at line 10
        self.hosts["north"]["radio"].recv()  # ok: a zmq socket
        self.hosts["north"]["reader"].recv()  # MPR073: Pipe() at line 11
        for record in self.records:
            record["sock"].recv()  # ok: a zmq socket
            record["conn"].recv()  # MPR073: Pipe() at line 12
