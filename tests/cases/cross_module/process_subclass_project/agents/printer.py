"""One of the agents."""

from .base import Agent


class Printer(Agent):
    def handle(self, message):
        print(message, self.inbox.recv())  # MPR073: (Pipe() in agents/start.py at line 10)
