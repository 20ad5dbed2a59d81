from multiprocessing import Pipe, connection


class Manager:
    def __init__(self, count):
        self.ends = {}
        for number in range(count):
            self.ends[number], other = Pipe()

    @staticmethod
    def wait(rest, count):
        left = set(rest)
        ready = set()
        while left and len(ready) < count:
            done = set(connection.wait(left))
            ready = ready.union(done)
            left = left.difference(done)
        return list(ready), [rest.index(c) for c in ready]

    def step(self, numbers):
        rest = [self.ends[number] for number in numbers]
        ready, found = Manager.wait(rest, 1)
        for number, end in zip(found, ready):
            print(number, end.recv())  # MPR073: Pipe() at line 8
