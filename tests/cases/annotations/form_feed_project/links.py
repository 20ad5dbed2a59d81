"""Its sections stand on pages of their own."""

from multiprocessing.connection import Connection


# Links


class Link:
    def __init__(self, opener):
        self.radio = opener()
        self.conn = opener()  # type: Connection
        self.log = opener()
