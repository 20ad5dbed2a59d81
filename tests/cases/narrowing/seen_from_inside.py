"""What was tested before a function was defined holds for what it finds outside."""

from multiprocessing import Pipe


class Framed:
    def __init__(self, conn=None):
        self.conn = conn

    def recv(self):
        return self.conn.recv_bytes()


def reader_of(source):
    if isinstance(source, Framed):

        def read():
            return source.recv()  # ok: the wrapper

        return read, lambda: source.recv()  # ok: the wrapper
    return lambda: source.recv()  # MPR073: Pipe() at line 25


def main():
    for source in (Pipe()[0], Framed()):
        reader_of(source)


shared = None


def shared_one():
    global shared
    if shared is not None:
        return shared.recv()  # MPR073: Pipe() at line 36
    shared = Pipe()[0]
    return shared.recv()  # MPR073: Pipe() at line 36


def each_by_the_same_name(source, sources):
    if isinstance(source, Framed):
        return [source.recv() for source in sources]  # MPR073: Pipe() at line 46
    return [source.recv() for source in sources if isinstance(source, Framed)]  # ok: the wrappers


each_by_the_same_name(Framed(), [Pipe()[0], Framed()])


def any_number(*sources, **named):
    if isinstance(named, dict):
        return named["source"].recv()  # MPR073: Pipe() at line 57
    if sources:
        return [source.recv() for source in sources]  # ok: called with names alone
    return None


any_number(source=Pipe()[0])


def replaced_before(*sources, **named):
    sources = [source for source in sources if isinstance(source, Framed)]
    named = dict(named, last=Pipe()[0])

    def read():
        sources[0].recv()  # ok: the wrappers
        return named["last"].recv()  # MPR073: Pipe() at line 62

    return read


replaced_before(Framed())
