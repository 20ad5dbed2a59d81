"""The message stays below 120 characters: the path loses its beginning."""

from application.infrastructure.interprocess.communication_helpers import open_link


def main():
    return open_link().recv()  # MPR073: communication_helpers.py at line 7
