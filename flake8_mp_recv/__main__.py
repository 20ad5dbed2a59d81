"""``python -m flake8_mp_recv``: the commands that stand beside the plugin, one module of ``commands`` each."""

import argparse
import io
import os
import sys
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


def run_as_process() -> int:
    """Run the process's own command and return its status, whatever stdout can encode and even if its reader leaves."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer is written at exit, to where nobody reads it. The status is Python's own for this.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(run_as_process())
