"""The target is a method, a static method or a nested function."""

import multiprocessing as mp

import zmq


class Sampler:
    def __init__(self):
        self.link, far = mp.Pipe()
        self.process = mp.Process(target=self._run, args=(far,))
        self.other = mp.Process(target=Sampler._static, args=("x", far))
        self.third = mp.Process(target=self.__class__._of_class, args=(far,))
        self.fourth = mp.Process(target=self._listen, args=(zmq.Context.instance().socket(zmq.SUB),))

    def _run(self, inbox):
        return inbox.recv()  # MPR073: Pipe() at line 10

    @staticmethod
    def _static(label, inbox):
        print(label, inbox.recv())  # MPR073: Pipe() at line 10

    @classmethod
    def _of_class(cls, inbox):
        return inbox.recv()  # MPR073: Pipe() at line 10

    def _listen(self, inbox):
        return inbox.recv()  # ok: a zmq socket


def start():
    ours, theirs = mp.Pipe()

    def child(inbox):
        inbox.recv()  # MPR073: Pipe() at line 32

    def closure():
        theirs.recv()  # MPR073: Pipe() at line 32

    mp.Process(target=child, args=(theirs,)).start()
    mp.Process(target=closure).start()
    return ours
