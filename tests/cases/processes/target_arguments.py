"""Connections that cross into a child through `args` and `kwargs`."""

import multiprocessing
import multiprocessing as mp

import zmq


def positional(number, inbox):
    number.recv()  # ok: an int
    inbox.recv()  # MPR073: Pipe() at line 39


def keyword(*, inbox, label=""):
    print(label, inbox.recv())  # MPR073: Pipe() at line 39


def positional_parameters(inbox):
    inbox.recv()  # MPR073: Pipe() at line 42


def from_context(inbox):
    inbox.recv()  # MPR073: Pipe() at line 39


def from_variable(label, inbox):
    print(label, inbox.recv())  # MPR073: Pipe() at line 39


def on_radio(inbox):
    inbox.recv()  # ok: a zmq socket


def never_started(inbox):
    inbox.recv()  # ok: no process runs it


def main(context):
    ours, theirs = mp.Pipe()
    multiprocessing.Process(target=positional, args=(1, theirs)).start()
    mp.Process(target=keyword, kwargs={"inbox": theirs, "label": "x"}).start()
    mp.Process(None, positional_parameters, "name", (mp.Pipe()[1],)).start()
    mp.get_context("spawn").Process(target=from_context, args=[theirs], daemon=True).start()
    args = ("label", theirs)
    mp.Process(target=from_variable, args=args).start()
    mp.Process(target=on_radio, args=(context.socket(zmq.SUB),)).start()
    return ours, never_started
