"""Containers whose items change places."""

import multiprocessing as mp


def shuffle(links, i, j):
    links[i], links[j] = links[j], links[i]
    links[0], links[j] = links[j], links[0]
    links[i], links[1] = links[1], links[i]
    links[j], links[i] = links[i], links[j]
    links[i], links[j] = links[j], links[i]
    links[j], links[i] = links[i], links[j]
    links[i].recv()  # MPR073: Pipe() at line 19
    return links[0].recv()  # MPR073: Pipe() at line 19


class Table:
    def __init__(self, names):
        first, second = mp.Pipe()
        shuffle([first, second], 0, 1)
        self.rows = {}
        for name in names:
            self.rows[name] = self.rows.get(name.lower())
            self.rows[name.lower()] = self.rows.pop(name.upper(), None)
            self.rows[name.upper()] = self.rows[name.title()]
            self.rows[name.title()] = self.rows.get(name)
        self.rows["first"] = first
        self.rows["second"] = self.rows["first"]

    def read(self, name):
        self.rows["second"].recv()  # MPR073: Pipe() at line 19
        return self.rows[name].recv()  # MPR073: Pipe() at line 19
