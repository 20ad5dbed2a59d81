"""Looks the fork up in its package."""

import vendored.mp
from vendored import other
from vendored.mp import connection


def main():
    connection.Pipe()[0].recv()  # MPR073: Pipe() at line 9
    vendored.mp.Pipe()[0].recv()  # MPR073: Pipe() at line 10
    return other.Pipe()[0].recv()  # ok: another module of that package
