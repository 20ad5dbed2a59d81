"""Modules imported by a call."""

import importlib

import zmq


def literal(name, key):
    mp = importlib.import_module("multiprocessing")
    mp.Pipe()[0].recv()  # MPR073: Pipe() at line 10
    connection = importlib.import_module("multiprocessing.connection")
    return connection.Client(name, authkey=key).recv()  # MPR073: Client() at line 12


def other():
    return importlib.import_module("zmq").Context().socket(zmq.PULL).recv()  # ok: a zmq socket


def computed(name):
    return importlib.import_module(f"{name}processing").Pipe()[0].recv()  # missed: the name is computed
