"""Two channels opened at once, each with a label."""

import multiprocessing as mp
import threading


class Mailbox:
    def __init__(self):
        self.letters = []

    def recv(self):
        return self.letters.pop(0)


def open_both():
    (orders, order_side), (news, news_side) = mp.Pipe(), mp.Pipe()
    (reader, label), lock = (orders, "orders"), threading.Lock()
    with lock:
        first = reader.recv()  # MPR073: Pipe() at line 16
    second = news_side.recv()  # MPR073: Pipe() at line 16
    return label, first, second, order_side, news


def open_one():
    (box, (left, right)), label = (Mailbox(), mp.Pipe()), "mixed"
    right.send(label)
    return box.recv(), left.recv()  # MPR073@24: Pipe() at line 25
