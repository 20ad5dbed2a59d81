from multiprocessing import Pipe

from desks import Desk, note, take
from radio import Radio

first, second = Pipe()
desk = Desk()
desk.link = first
other = Desk()
other.line = Radio()


def work():
    def serve(link, line):
        note(line)
        return take(link)

    return serve(desk.link, other.line)


work()
