# options: --enable-extensions=MPR9
"""Receivers that could be connections, as far as anybody here says."""

import multiprocessing
import multiprocessing.connection


class Mailbox:
    def recv(self):
        return 1


def read(link, conn: multiprocessing.connection.Connection):
    conn.recv()  # MPR073: annotation
    return link.recv()  # MPR902@12: unknown receiver


async def awaited(link):
    link.recv(1024)  # ok: sockets take a size
    link.recv(timeout=1)  # ok: others take a timeout
    Mailbox().recv()  # ok: a class of our own
    return await link.recv()  # ok: awaited


class Host:
    def __init__(self, link):
        self.link = link

    def read(self):
        return self.link.recv()  # MPR902: unknown receiver


def main():
    return multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 34
