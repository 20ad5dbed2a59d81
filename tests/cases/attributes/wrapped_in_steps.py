"""A method gives an attribute a connection, then wraps it: nobody else sees the first, unless something gets out."""

import json
import threading
from multiprocessing import Pipe
from multiprocessing.connection import Connection


class Text:
    def __init__(self, conn):
        self.conn = conn

    def recv(self):
        return json.loads(self.conn.recv_bytes())


class Made:
    def __init__(self, links, log):
        self.link, self.other = Pipe()
        self.link.recv()  # MPR073: Pipe() at line 19
        log.append(self.other.fileno())
        self.link = Text(self.link)
        self.links = list(links)
        self.links = [Text(link) for link in self.links]

    def read(self):
        self.links[0].recv()  # ok: wrapped
        return self.link.recv()  # ok: wrapped


class Reopened:
    def open(self, conn):
        self.link = conn
        self.link = Text(self.link)

    def read(self):
        return self.link.recv()  # ok: wrapped


Made([Pipe()[0]], [])
Reopened().open(Pipe()[0])


class SeenByItsThread:
    def __init__(self):
        self.link, self.other = Pipe()
        threading.Thread(target=self.run).start()
        self.link = Text(self.link)

    def run(self):
        return self.link.recv()  # MPR073: Pipe() at line 46


class SeenByItsMethod:
    def __init__(self):
        self.link, self.other = Pipe()
        self.name = self.ask()
        self.link = Text(self.link)

    def ask(self):
        return self.link.recv()  # MPR073: Pipe() at line 56


class SeenByAnother:
    def __init__(self, hub):
        self.link, self.other = Pipe()
        hub.add(self)
        self.link = Text(self.link)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 66


class WrappedOnOneWay:
    def __init__(self, as_text):
        self.link, self.other = Pipe()
        if as_text:
            self.link = Text(self.link)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 76


class LeftBefore:
    def __init__(self, as_text):
        self.link, self.other = Pipe()
        if not as_text:
            return
        self.link = Text(self.link)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 86


class Annotated:
    """What an annotation says is of the value that comes later, too."""

    def __init__(self, hub):
        self.link: Connection
        self.link = hub.link()
        self.other: Connection | None = None
        self.other = hub.other()

    def read(self):
        return self.link.recv(), self.other.recv()  # MPR073@16: annotation | MPR073@34: annotation


class WrappedElsewhere:
    def __init__(self):
        self.link, self.other = Pipe()

    def wrap(self):
        self.link = Text(self.link)

    def read(self):
        return self.link.recv()  # MPR073: Pipe() at line 110
