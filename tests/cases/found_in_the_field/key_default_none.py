from multiprocessing import Pipe


class Base:
    count = 4

    def pick(self, chosen):
        if chosen is None:
            chosen = range(self.count)
        elif isinstance(chosen, int):
            chosen = [chosen]
        return chosen


class Pool(Base):
    def __init__(self):
        self.ends, self.others = zip(*[Pipe() for _ in range(self.count)])

    def ask(self, chosen=None):
        targets = self._targets(chosen)
        return [end.recv() for end in targets]  # MPR073: Pipe() at line 17

    def _targets(self, chosen):
        chosen = self.pick(chosen)
        return [self.ends[i] for i in chosen]
