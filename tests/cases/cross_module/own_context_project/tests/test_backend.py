"""Class attributes that hold the context's factories."""

from backend import get_context

context = get_context("robust")


class TestPipes:
    Pipe = staticmethod(context.Pipe)
    Radio = staticmethod(context.RadioPipe)
    Process = staticmethod(context.Process)

    @classmethod
    def child(cls, inbox):
        inbox.recv()  # MPR073: (Pipe() at line 18)

    def test_pipe(self):
        parent, child = self.Pipe(duplex=True)
        self.Process(target=self.child, args=(child,)).start()
        self.Radio()[0].recv()  # ok: a zmq socket
        assert parent.recv()  # MPR073: (Pipe() at line 18)
