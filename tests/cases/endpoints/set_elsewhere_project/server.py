from multiprocessing.connection import Listener

import conf

PATH = "/run/app.sock"
OWN = None


class Server:
    key = None
    never = None

    def run(self):
        Listener(PATH, authkey=self.never)  # MPR081: Listener without authkey
        return Listener(PATH, authkey=self.key)  # ok: main.py sets it


class Base:
    def __init__(self):
        self.key = None

    def run(self):
        return Listener(PATH, authkey=self.key)  # ok: the subclass in main.py sets it


def run():
    Listener(PATH, authkey=conf.NEVER)  # MPR081: Listener without authkey
    Listener(PATH, authkey=conf.KEY)  # ok: main.py sets it
    return Listener(PATH, authkey=OWN)  # ok: main.py sets it
