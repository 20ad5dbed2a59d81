"""Keys out of options of argparse: a default is a key that everybody can read."""

import argparse
import os
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import SyncManager

parser = argparse.ArgumentParser()
parser.add_argument("--key", default="letmein")
parser.add_argument("--raw", default=b"letmein")
parser.add_argument("--typed", type=os.fsencode, default="letmein")
parser.add_argument("--converted", type=lambda text: text.encode(), default="letmein")
parser.add_argument("--none")
parser.add_argument("--empty", default="")
parser.add_argument("--random", default=os.urandom(16))


def main():
    args = parser.parse_args()
    Listener("/run/app.sock", authkey=args.key.encode())  # MPR082: line 9
    Listener("/run/app.sock", authkey=args.raw)  # MPR082: line 10
    Listener("/run/app.sock", authkey=args.typed)  # MPR082: line 11
    SyncManager(authkey=args.converted)  # MPR082: line 12
    Client("/run/app.sock", authkey=bytes(args.key, "utf-8"))  # MPR082: line 9
    Client("/run/app.sock", authkey=args.none.encode())  # ok: from the command line
    Client("/run/app.sock", authkey=args.none)  # ok: may be given
    Client("/run/app.sock", authkey=args.empty.encode())  # ok: may be given
    return Client("/run/app.sock", authkey=args.random)  # ok: random


parser.add_argument("--encoded", type=str.encode, default="letmein")
parser.add_argument("--keys", action="append", default=[b"letmein"])
parser.add_argument("--more-keys", action="extend", nargs="+", default=[b"letmein"])
parser.add_argument("--count", action="count", default=b"letmein")


def of_other_shapes():
    args = parser.parse_args()
    Listener("/run/app.sock", authkey=args.encoded)  # MPR082: line 31
    Listener("/run/app.sock", authkey=args.keys[0])  # MPR082: line 32
    Listener("/run/app.sock", authkey=args.more_keys[0])  # MPR082: line 33
    return Listener("/run/app.sock", authkey=args.count)  # ok: a number
