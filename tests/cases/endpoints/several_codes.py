"""One call, more than one finding, none of them twice."""

from multiprocessing.connection import Client, Listener


def several(key):
    Listener(("0.0.0.0", 6000))  # MPR081: Listener without authkey | MPR083: open to other machines
    Listener(("", 6000), authkey=b"letmein")  # MPR082: line 8 | MPR083: open to other machines
    Client(("db.example.org", 6000))  # MPR081: Client without authkey | MPR084: connects to
    Client(("10.1.2.3", 6000), authkey=b"letmein").recv()  # MPR073: Client() | MPR082: line 10 | MPR084: connects to
    return Listener(("127.0.0.1", 6000), authkey=key)  # ok: neither
