"""A property that is set in another file."""


class Worker:
    @property
    def link(self):
        return self._link

    @link.setter
    def link(self, conn):
        self._link = conn

    def run(self):
        return self._link.recv()  # MPR073: Pipe() in main.py at line 7
