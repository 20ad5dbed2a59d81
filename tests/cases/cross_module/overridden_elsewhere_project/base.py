from typing import Any


class Transport:
    def open(self) -> None:
        self.conn = self._connect()
        self.control = self._connect()

    def read(self) -> Any:
        return self.conn.recv()  # ok: over a pipe it is overridden

    def command(self) -> Any:
        return self.control.recv()  # MPR073: Pipe() in pipes.py at line 8
