"""The commands of ``python -m flake8_mp_recv``, one module each: ``add_to`` its parser, ``run`` it."""

import argparse
from collections.abc import Sequence

from flake8_mp_recv.commands import explain, map, trace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that ``arguments`` (default: the process's own) name, and return the process's exit status.

    Each command's ``add_to`` puts its parser, with a default ``run``, beside the others.
    """
    parser = argparse.ArgumentParser(prog="python -m flake8_mp_recv", description="Tools beside the Flake8 plugin.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    explain.add_to(commands)
    trace.add_to(commands)
    map.add_to(commands)
    chosen = parser.parse_args(arguments)
    status: int = chosen.run(chosen)
    return status
