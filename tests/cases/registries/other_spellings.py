"""Tables that are made, joined and asked in other ways than by a literal and a key."""

from multiprocessing import Pipe

import bus

ours, theirs = Pipe()


def by_keyword(conn):
    conn.recv()  # MPR073: Pipe() at line 7


def elsewhere(link):
    link.recv()  # ok: asked for with another link


TABLE = dict(read=by_keyword, tune=elsewhere)
TABLE["read"](theirs)
TABLE["tune"](bus.link())


def updated(conn):
    conn.recv()  # MPR073: Pipe() at line 7


later = {}
later.update({"read": updated})
later["read"](theirs)


def joined(conn):
    conn.recv()  # MPR073: Pipe() at line 7


def beside(link):
    link.recv()  # ok: asked for with another link


CORE = {"read": joined, "tune": beside}
ALL = {**CORE, "stop": print}
ALL["read"](theirs)
ALL["tune"](bus.link())


def by_name(conn):
    conn.recv()  # MPR073: Pipe() at line 7


NAMED = {function.__name__: function for function in (by_name, print)}
NAMED["by_name"](theirs)


def by_default(conn):
    conn.recv()  # MPR073: Pipe() at line 7


def ask(command):
    {"stop": print}.get(command, by_default)(theirs)


def added(conn):
    conn.recv()  # MPR073: Pipe() at line 7


hooks = []
hooks += [added]
for hook in hooks:
    hook(theirs)


def handed_back(conn):
    conn.recv()  # MPR073: Pipe() at line 7


def handlers():
    return {"read": handed_back}


handlers()["read"](theirs)


def never_asked(conn):
    conn.recv()  # ok: it stands in a table that nobody asks


UNUSED = {"read": never_asked}


class Commands:
    def __init__(self, link):
        self.link = link
        self.known = dict(read=self.read)

    @property
    def handler(self):
        return self.drain

    def read(self, conn):
        conn.recv()  # MPR073: Pipe() at line 7

    def drain(self, conn):
        conn.recv()  # MPR073: Pipe() at line 7

    def run(self, command):
        self.known[command](self.link)
        self.handler(self.link)


Commands(ours).run("read")
