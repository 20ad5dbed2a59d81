"""Runs flake8 with a start method of multiprocessing: `flake8_started_by.py METHOD ARGUMENTS...`.

It fails when the files were analysed in this process after all, since that would show nothing about workers.
"""

import multiprocessing
import sys

from flake8.main.cli import main

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    status = main(sys.argv[2:])
    if "flake8_mp_recv.resolve.resolver" in sys.modules:
        sys.exit("flake8 started no workers")
    sys.exit(status)
