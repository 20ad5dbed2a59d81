"""Groups, commands, parents, and parsers that functions make and fill."""

import argparse
import os
from multiprocessing.connection import Listener
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


def add_network(parser, host="0.0.0.0"):
    parser.add_argument("--host", default=host)
    return parser


def parsed(argv=None):
    parser = argparse.ArgumentParser()
    group = parser.add_argument_group("network")
    group.add_argument("--bind", default="0.0.0.0", type=lambda text: text.rpartition("@")[2])
    group.add_mutually_exclusive_group().add_argument("--listen", default="0.0.0.0")
    add_network(parser)
    commands = parser.add_subparsers(dest="command")
    serve = commands.add_parser("serve")
    serve.add_argument("--serve-on", default="0.0.0.0")
    return parser.parse_args(argv)


def main():
    args = parsed()
    Listener((args.listen, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.host, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.serve_on, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((args.bind, 5000), authkey=KEY)  # ok: what the function makes of it is not known
    return Listener((args.command, 5000), authkey=KEY)  # ok: no default


class Application:
    def __init__(self):
        common = argparse.ArgumentParser(add_help=False)
        common.add_argument("--host", default="0.0.0.0")
        self.parser = argparse.ArgumentParser(parents=[common])
        self.parser.add_argument("--bound", default="127.0.0.1")
        self.args, self.rest = self.parser.parse_known_args()

    def run(self):
        manager = BaseManager(address=(self.args.host, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
        BaseManager(address=(self.args.bound, 5000), authkey=KEY).start()  # ok: loopback
        manager.get_server().serve_forever()


def configured(config):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--other", **config)
    parser.add_argument(*config, default="0.0.0.0")
    parser.set_defaults(**config)
    args = parser.parse_args()
    Listener((args.other, 5000), authkey=KEY)  # ok: not known
    return Listener((args.host, 5000), authkey=KEY)  # ok: a file may say otherwise


def looked_up():
    parser = argparse.ArgumentParser()
    add = parser.add_argument
    add("--verbose", action="store_true")
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--pair", default=("0.0.0.0", 5000))
    settings = vars(parser.parse_args())
    Listener((settings["host"], 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((settings.get("host"), 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    Listener((settings["pair"][0], 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    return Listener((settings["verbose"], 5000), authkey=KEY)  # ok: not known


def of_two_programs():
    first, second = argparse.ArgumentParser(), argparse.ArgumentParser()
    first.add_subparsers().add_parser("status").add_argument("--port", type=int)
    second.add_subparsers().add_parser("serve").add_argument("--where", default="0.0.0.0")
    Listener((second.parse_args().where, 5000), authkey=KEY)  # MPR083: all interfaces ('0.0.0.0')
    return Listener((first.parse_args().where, 5000), authkey=KEY)  # ok: an option of the other program


def annotated(args: argparse.Namespace):
    preset = argparse.Namespace(port=5000)
    Listener((preset.host, 5000), authkey=KEY)  # ok: not known
    return Listener((args.host, 5000), authkey=KEY)  # ok: not known
