#!/usr/bin/env python3
"""What a contributor runs, on a fresh checkout too: ``examples``, ``test`` or ``docs``.

It needs nothing but CPython 3.10 or newer; all else is installed, from pyproject.toml, into ``.venv`` beside this file.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent
VENV: Final = ROOT / ".venv"
PYTHON: Final = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP: Final = VENV / "installed"

NO_INSTALLER: Final = (
    "this Python has neither ensurepip nor pip; install one (on Debian and Ubuntu: apt install python3-venv), "
    "then run this again"
)


INSTALL: Final = ("install", "--quiet", "--disable-pip-version-check")


def main() -> int:
    """Run the command that the arguments name, and return its exit status."""
    parser = argparse.ArgumentParser(description="Work on this repository; sets up .venv by itself.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, module, told in (
        ("examples", "flake8 --exit-zero --select MPR examples", "run flake8 with the plugin over examples/"),
        ("test", "tox run-parallel --parallel 2", "run all tests, with each Python that is found, and lint and types"),
        ("docs", "tools.write_docs", "write what the documentation takes from the code"),
    ):
        command = commands.add_parser(name, help=told, description=f"Runs `python -m {module}` with your arguments.")
        command.set_defaults(module=module.split())
    chosen, arguments = parser.parse_known_args()
    set_up()
    return subprocess.call([str(PYTHON), "-m", *chosen.module, *arguments], cwd=ROOT, env=environment())


def set_up() -> None:
    """Make ``.venv`` unless it is as new as pyproject.toml, or end the process with one line that says what to do."""
    if STAMP.exists() and STAMP.stat().st_mtime >= (ROOT / "pyproject.toml").stat().st_mtime:
        return
    print(f"setting up {VENV}", file=sys.stderr)
    make_environment()
    if subprocess.call([str(PYTHON), "-m", "pip", *INSTALL, "--editable", f"{ROOT}[dev]"]):
        sys.exit("pip could not install this project, see above; run this again when it can")
    STAMP.touch()


def make_environment() -> None:
    """Make ``.venv`` with pip in it.

    Debian parts CPython: ``ensurepip`` may be absent where ``venv`` is not, and pip may be there instead.
    """
    try:
        import venv
    except ImportError:
        sys.exit(NO_INSTALLER)
    venv.create(VENV, clear=True, symlinks=os.name != "nt")
    pip_from_ensurepip = (str(PYTHON), "-m", "ensurepip", "--default-pip")
    pip_from_pip = (sys.executable, "-m", "pip", "--python", str(PYTHON), *INSTALL, "pip")
    if not any(
        subprocess.run(command, capture_output=True).returncode == 0 for command in (pip_from_ensurepip, pip_from_pip)
    ):
        sys.exit(NO_INSTALLER)


def environment() -> dict[str, str]:
    """Return this process's environment, with pyenv's interpreters at the end of PATH for tox to find."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    interpreters = [str(folder) for folder in sorted(pyenv.glob("versions/*/bin"))]
    return os.environ | {"PATH": os.pathsep.join([os.environ.get("PATH", os.defpath), *interpreters])}


if __name__ == "__main__":
    if sys.version_info < (3, 10):  # noqa: UP036 - this file, unlike the package, is run by whatever python3 is
        sys.exit(f"Python 3.10 or newer is needed, this is {sys.version.split()[0]}")
    sys.exit(main())
