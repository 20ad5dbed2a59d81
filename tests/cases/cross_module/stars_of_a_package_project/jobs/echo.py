"""A job, which takes its base from the package that takes it in turn."""

from jobs import Job


class Echo(Job):
    def run(self, link):
        link.send(link.recv())  # MPR073: Pipe() in jobs/base.py at line 8
