"""Launches its own functions with it."""

import multiprocessing as mp

import zmq
from launch import launch


def pump(conn, label):
    print(label, conn.recv())  # MPR073: (Pipe() at line 18)


def tune(conn, label):
    print(label, conn.recv())  # ok: a zmq socket


def main():
    ours, theirs = mp.Pipe()
    launch("pump", pump, theirs, label="x")
    launch("tune", tune, zmq.Context.instance().socket(zmq.SUB), "y")
    return ours
