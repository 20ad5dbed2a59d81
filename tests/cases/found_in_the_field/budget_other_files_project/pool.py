from multiprocessing import Pipe


class Pool:
    def __init__(self, count):
        self.ends = []
        self.count = count

    def start(self):
        for number in range(self.count):
            end, other = Pipe()
            self.ends.append(end)

    def ask(self):
        return [end.recv() for end in self.ends]  # MPR073: Pipe() at line 11
