"""Subclasses that use what the base opened."""

from .base import Base


class Reader(Base):
    def ask(self):
        self.radio.recv()  # ok: a zmq socket
        self.reader.recv()  # MPR073: (Pipe() in core/base.py at line 10)
        return self.conn.recv()  # MPR073: (Pipe() in core/base.py at line 10)
