"""A process that reads what its creator gave it."""

from multiprocessing import Process


class Agent(Process):
    def __init__(self, inbox, radio):
        super().__init__()
        self.inbox = inbox
        self.radio = radio

    def run(self):
        self.radio.recv()  # ok: a zmq socket
        self.handle(self.inbox.recv())  # MPR073: (Pipe() in agents/start.py at line 10)

    def handle(self, message):
        raise NotImplementedError
