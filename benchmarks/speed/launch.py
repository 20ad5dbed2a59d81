"""Runs a command and prints what it took: seconds of CPU, seconds on the clock, peak memory in KiB, exit status.

The peak that the system accounts to a child begins at its parent's own, so the parent has to be as small as this: a
script that imports next to nothing, started with `-I -S`.
"""

import os
import sys
import time


def main(words: list[str]) -> None:
    """Run `words`, whose output is thrown away."""
    start = time.perf_counter()
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(words[0], words, os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    print(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss, os.waitstatus_to_exitcode(status))


main(sys.argv[1:])
