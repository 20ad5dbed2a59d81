"""Classes of which no name tells what they are."""

from .base import (
    Root,
)


class Node(Root):
    pass


class Hub(Node):
    pass


class Plain:
    def __init__(self, address):
        self.address = address

    def serve_forever(self):
        return self.address
