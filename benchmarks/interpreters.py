"""Finds another Python on this machine, by asking for it by its version."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import BenchmarkError, run

_QUESTION = (
    "import platform, sys, sysconfig\n"
    "print(platform.python_version(), sys.executable, sysconfig.get_path('stdlib'), sep='\\n')"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python: its full version, its program, and the folder of its standard library."""

    version: str
    program: Path
    library: Path


def ask(program: str | Path) -> Interpreter | None:
    """Ask `program` what it is; None if it does not run."""
    version = Path(program).name.removeprefix("python")
    # A version manager's shim runs a version that is installed but not active, if it is told to.
    environment = {**os.environ, "PYENV_VERSION": version} if version else None
    try:
        ended = run((program, "-c", _QUESTION), environment=environment, seconds=60)
    except OSError:
        return None
    answers = ended.output.splitlines()
    if ended.code != 0 or len(answers) != 3:
        return None
    return Interpreter(answers[0], Path(answers[1]), Path(answers[2]))


def find(version: str, chosen: Path | None = None) -> Interpreter:
    """Find a Python of `version` (such as 3.13): the one that was chosen, the running one, or the one on the path."""
    candidates = (chosen,) if chosen else (sys.executable, shutil.which(f"python{version}"))
    for candidate in candidates:
        interpreter = ask(candidate) if candidate else None
        if interpreter and interpreter.version.startswith(f"{version}."):
            return interpreter
    raise BenchmarkError(f"Python {version} was not found: put python{version} on the path, or name it with --python")
