"""A project's own helper that starts a thread or a process."""

import multiprocessing as mp
import threading

import zmq


def launch_thread(name, function, daemon, *args, **kwargs):
    thread = threading.Thread(target=function, name=name, args=args, kwargs=kwargs, daemon=daemon)
    thread.start()
    return thread


def launch(handler, conn):
    threading.Thread(target=handler, args=(conn,)).start()


def handle(label, inbox):
    print(label, inbox.recv())  # MPR073: Pipe() at line 32


def serve(inbox):
    print(inbox.recv())  # MPR073: Pipe() at line 32


def listen(inbox):
    print(inbox.recv())  # ok: launched with a zmq socket


def main(context):
    ours, theirs = mp.Pipe()
    launch_thread("reader", handle, True, "x", theirs)
    launch(serve, theirs)
    launch(listen, context.socket(zmq.SUB))
    return ours
