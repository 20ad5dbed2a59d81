"""Addresses out of options of argparse: the default is what the program binds to when nobody says otherwise."""

import argparse
import os
from argparse import ArgumentParser
from multiprocessing.connection import Client, Listener
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]
OPEN = "0.0.0.0"

parser = ArgumentParser()
parser.add_argument("--host", default="0.0.0.0")
parser.add_argument("-b", "--bind-to", default=OPEN, help="where to listen")
parser.add_argument("-l", default="::")
parser.add_argument("--address", dest="where", default="0.0.0.0")
parser.add_argument("--twice", dest="local", default="127.0.0.1")
parser.add_argument("--again", dest="local", default="0.0.0.0")
parser.add_argument("place", nargs="?", default="0.0.0.0")
parser.add_argument("--text", type=str, default="0.0.0.0")
parser.add_argument("--from-environment", default=os.environ.get("HOST", ""))
parser.add_argument("--port", type=int, default=5000)
parser.add_argument("--needed", required=True, default="0.0.0.0")
parser.add_argument("needed_place", default="0.0.0.0")
parser.add_argument("--loopback", default="127.0.0.1")
parser.add_argument("--unset")
parser.add_argument("--none", default=None)
parser.add_argument("--whether", action="store_true", default="0.0.0.0")
parser.add_argument("--looked-up", type=os.path.abspath, default="0.0.0.0")
parser.add_argument("--replaced", default="0.0.0.0")
parser.add_argument("--corrected", default="0.0.0.0")
parser.add_argument("--peer", default="jobs.example.org")
parser.set_defaults(replaced="127.0.0.1", added="0.0.0.0")
args = parser.parse_args()
args.corrected = os.environ["HOST"]
others = argparse.ArgumentParser()
others.add_argument("--inner", default="0.0.0.0")


def listen():
    Listener((args.host, args.port), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.bind_to, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.l, 5000), authkey=KEY)  # MPR083: all interfaces ('::')
    Listener((args.where, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.place, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.text, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.from_environment, 5000), authkey=KEY)  # MPR083: all interfaces ('')
    Listener((args.added, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((vars(args)["host"], 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.address, 5000), authkey=KEY)  # ok: it goes by another name
    Listener((args.local, 5000), authkey=KEY)  # ok: the first default counts
    Listener((args.needed, 5000), authkey=KEY)  # ok: it must be given
    Listener((args.needed_place, 5000), authkey=KEY)  # ok: it must be given
    Listener((args.loopback, 5000), authkey=KEY)  # ok: loopback
    Listener((args.unset, 5000), authkey=KEY)  # ok: no default
    Listener((args.none, 5000), authkey=KEY)  # ok: no default
    Listener((args.whether, 5000), authkey=KEY)  # ok: yes or no
    Listener((args.looked_up, 5000), authkey=KEY)  # ok: what the function makes of it is not known
    Listener((args.replaced, 5000), authkey=KEY)  # ok: loopback
    Listener((args.corrected, 5000), authkey=KEY)  # ok: set to what is not known
    Listener((args.inner, 5000), authkey=KEY)  # ok: another parser's
    Listener((args.no_such, 5000), authkey=KEY)  # ok: nothing of that name


def manage(args):
    return BaseManager(address=(args.host, args.port), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


def manage_other(args):
    return BaseManager(address=(args.host, args.port), authkey=KEY)  # ok: whatever the caller has read


def call():
    Client((args.peer, 5000), authkey=KEY)  # MPR084: 'jobs.example.org'
    Client((args.loopback, 5000), authkey=KEY)  # ok: this machine
    return Client((args.host, 5000), authkey=KEY)  # ok: connects to this machine


def given():
    first = parser.parse_args(["--host", "127.0.0.1"])
    Listener((first.host, 5000), authkey=KEY)  # ok: given
    second = parser.parse_args(namespace=argparse.Namespace(host="127.0.0.1"))
    Listener((second.host, 5000), authkey=KEY)  # ok: given beforehand
    third = parser.parse_args([])
    fourth = parser.parse_args(None, argparse.Namespace(host="127.0.0.1"))
    Listener((fourth.host, 5000), authkey=KEY)  # ok: given beforehand
    return Listener((third.host, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')


def changed():
    own = parser.parse_args()
    own.host = "127.0.0.1"
    Listener((own.host, 5000), authkey=KEY)  # ok: loopback
    if own.local:
        own.text = "127.0.0.1"
    return Listener((own.text, 5000), authkey=KEY)  # ok: may be set to loopback


manage(args)
