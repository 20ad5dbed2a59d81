"""Neither pickle nor what receives the bytes is imported: the unpickler is a parameter's default."""

from codec import json_loads, pickle_loads

from feed import Feed


class Worker:
    def __init__(self, feed=None, other=None):
        self.feed, self.other = feed, other

    def receiver(self, feed):
        next_frame = feed.next_frame

        def receive(timeout, loads=pickle_loads):
            return True, loads(next_frame())  # MPR074: (Pipe() in feed.py at line 5)

        return receive

    def parser(self, feed):
        next_frame = feed.next_frame

        def parse(timeout, loads=json_loads):
            return True, loads(next_frame())  # ok: JSON

        return parse

    def methods(self):
        return self.receiver(self.feed), self.parser(self.feed)


class Supervisor:
    Worker = Worker

    def feeds(self):
        return Feed(), None

    def start(self):
        feed, other = self.feeds()
        return self.Worker(feed, other).methods()


def stored(file, loads=pickle_loads):
    return loads(file.read())  # ok: the bytes of a file
