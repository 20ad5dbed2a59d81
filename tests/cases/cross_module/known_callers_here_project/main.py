"""Hands over a connection."""

from multiprocessing import Pipe
from pathlib import Path

import reader


def main():
    ours, theirs = Pipe()
    reader.Handler(ours).read()
    reader.read(ours)
    reader.read_a_socket(reader.Recorded(Path("log")))
