"""Uses it, imported where it is needed."""


def main():
    from compat import Context, Pipe, get_context

    Context().socket(1).recv()  # ok: a zmq socket
    get_context("spawn").Pipe()[0].recv()  # MPR073: (Pipe() at line 8)
    return Pipe()[0].recv()  # MPR073: (Pipe() at line 9)
