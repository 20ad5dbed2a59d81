from multiprocessing import Pipe, Process


def configure(self, first, second):
    here, there = Pipe()
    one = Process(target=first, args=(here,))
    two = Process(target=second, args=(there, 3))
    return [one, two]
