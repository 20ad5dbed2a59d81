"""Runs flake8 under an audit hook: `watched_flake8.py PROJECT ARGUMENTS...`; what it may not do goes to stderr.

Not allowed are: importing from the project, writing, starting processes, sockets, and reading files that belong neither
to the project nor to Python, its packages and this plugin.
"""

import os
import runpy
import sys
from pathlib import Path

ALLOWED_READS = ("/proc/", "/dev/", "/sys/", "/etc/", "/usr/share/zoneinfo/")
FORBIDDEN = (
    *("subprocess.", "os.system", "os.exec", "os.posix_spawn"),
    *("socket.connect", "socket.bind", "os.remove", "os.rename"),
)


def main(project: str) -> None:
    """Run flake8 on the rest of the command line and print each violation in a line, after it is done."""
    import flake8_mp_recv

    package = str(Path(flake8_mp_recv.__file__).parent)
    homes = [os.path.realpath(home) for home in (project, package, sys.prefix, sys.base_prefix, *sys.path) if home]
    violations: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(FORBIDDEN):
            violations.append(f"{event} {arguments}")
        elif event == "open" and isinstance(arguments[0], str):
            path, mode = os.path.realpath(arguments[0]), str(arguments[1] or "r")
            if any(letter in mode for letter in "wax+"):
                violations.append(f"write {path}")
            elif not path.startswith(ALLOWED_READS) and not any(path.startswith(home) for home in homes):
                violations.append(f"read {path}")

    sys.addaudithook(watch)
    sys.argv = ["flake8", *sys.argv[2:]]
    try:
        runpy.run_module("flake8", run_name="__main__")
    finally:
        found = list(violations)
        root = os.path.realpath(project) + os.sep
        for name, module in list(sys.modules.items()):
            if os.path.realpath(getattr(module, "__file__", None) or "").startswith(root):
                found.append(f"imported {name}")
        for violation in found:
            print(violation, file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
