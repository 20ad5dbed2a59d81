"""Brings both together."""

from handlers import echo, unused
from server import Server


def main(address):
    print(unused)
    Server(address, echo).serve_forever()
