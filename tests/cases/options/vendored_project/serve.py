"""Looks the fork up in its package."""

from vendored.mp import connection


def main():
    return connection.Pipe()[0].recv()  # MPR073: Pipe() at line 7
