"""What one object is given by its methods, or from outside, another object of the same class does not hold."""

import multiprocessing as mp

import zmq


class Holder:
    link = None

    def __init__(self):
        self.links = []
        self.by_name = {}

    def fill(self, link):
        self.link = link

    def add(self, name, link):
        self.links.append(link)
        self.by_name[name] = link

    def add_all(self, links):
        for link in links:
            self.add("more", link)


def main(context):
    pipe, _ = mp.Pipe()
    radio = context.socket(zmq.SUB)
    local, remote = Holder(), Holder()
    local.fill(pipe)
    remote.fill(radio)
    local.link.recv()  # MPR073: Pipe() at line 28
    remote.link.recv()  # ok: filled with a zmq socket
    local.add("one", pipe)
    remote.add("one", radio)
    local.links[0].recv()  # MPR073: Pipe() at line 28
    remote.links[0].recv()  # ok: holds a zmq socket
    local.by_name["one"].recv()  # MPR073: Pipe() at line 28
    remote.by_name["one"].recv()  # ok: holds a zmq socket


def from_outside(context):
    local = Holder()
    remote = Holder()
    local.link = mp.Pipe()[0]
    remote.link = context.socket(zmq.SUB)

    def read():
        return local.link.recv()  # MPR073: Pipe() at line 46

    def listen():
        return remote.link.recv()  # ok: a zmq socket

    return read, listen


def made_in_a_loop(context):
    found = []
    for _ in range(2):
        holder = Holder()
        holder.fill(mp.Pipe()[0])
        found.append(holder)
    return [holder.link.recv() for holder in found]  # MPR073: Pipe() at line 62


def through_another_method():
    holder = Holder()
    holder.add_all([mp.Pipe()[0]])
    return holder.links[0].recv()  # MPR073: Pipe()
