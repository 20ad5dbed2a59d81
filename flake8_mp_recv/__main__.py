"""``python -m flake8_mp_recv``: the process around the commands that stand beside the plugin."""

import io
import os
import sys


def run_as_process() -> int:
    """Run the process's own command and return its status, whatever stdout can encode and even if its reader leaves."""
    # ``-m`` puts the working directory first: an ast.py of the project that is looked at would run as Python's.
    sys.path[:] = [entry for entry in sys.path if entry != os.getcwd()]
    from flake8_mp_recv.commands import main

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
