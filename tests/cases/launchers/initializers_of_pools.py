"""What every worker of a pool is started with, at its place or by its name."""

import concurrent.futures
import multiprocessing
import socket
from multiprocessing import Pipe
from multiprocessing.pool import Pool, ThreadPool


def of_pool(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 34


def of_pool_by_name(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 34


def of_threads(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 34


def of_executor(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 34


def of_processes(inbox):
    return inbox.recv()  # MPR073: Pipe() at line 34


def of_threads_by_name(sock, inbox):
    return sock.recv(), inbox.recv()  # MPR073@25: Pipe() at line 34


ours, theirs = Pipe()
sock, _ = socket.socketpair()
multiprocessing.Pool(2, of_pool, (theirs,))
Pool(initializer=of_pool_by_name, initargs=(theirs,))
ThreadPool(2, of_threads, (theirs,))
concurrent.futures.ThreadPoolExecutor(2, "workers", of_executor, (theirs,))
concurrent.futures.ProcessPoolExecutor(2, None, of_processes, (theirs,))
concurrent.futures.ThreadPoolExecutor(initializer=of_threads_by_name, initargs=(sock, theirs))
