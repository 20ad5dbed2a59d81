"""A wrapper that two files build, each on its own kind."""


class Wrapper:
    def __init__(self, inner):
        self.inner = inner

    def read(self):
        return self.inner.recv()  # MPR073: (Pipe() in piped.py at line 7)


class RadioWrapper(Wrapper):
    def listen(self):
        return self.inner.recv()  # ok: only ever built on a zmq socket
