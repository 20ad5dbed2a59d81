import portal
from multiprocessing import get_context


class Driver:
    def __init__(self, count):
        context = get_context()
        self.ends, others = zip(*[context.Pipe() for _ in range(count)])
        self.workers = [portal.Process(self._serve, i, end, start=True) for i, end in enumerate(others)]

    @staticmethod
    def _serve(number, end):
        while True:
            message, *rest = end.recv()  # MPR073: Pipe() at line 8
            end.send((number, message, rest))
