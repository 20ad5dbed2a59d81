"""Virtual environments in the cache."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.peers import REQUIREMENTS
from benchmarks.places import CHECKOUT
from benchmarks.processes import BenchmarkError, run

if TYPE_CHECKING:
    from collections.abc import Sequence


PLUGIN = "flake8-mp-recv"


def programs(environment: Path) -> Path:
    """Return the folder of an environment's commands."""
    return environment / ("Scripts" if os.name == "nt" else "bin")


def make(environment: Path) -> Path:
    """Make a virtual environment of the running interpreter if there is none; returns its interpreter."""
    interpreter = programs(environment) / "python"
    if not interpreter.exists():
        _must((sys.executable, "-m", "venv", environment), f"could not make the environment {environment.name}")
    return interpreter


def install(interpreter: Path, arguments: Sequence[str | Path]) -> None:
    """Run `pip install` with `arguments` for that interpreter."""
    what = " ".join(str(argument) for argument in arguments)
    _must((interpreter, "-m", "pip", "install", "--quiet", *arguments), f"could not install {what}")


def frozen(interpreter: Path) -> tuple[str, ...]:
    """Return what is installed for that interpreter, as pinned requirements."""
    printed = _must((interpreter, "-m", "pip", "freeze", "--exclude-editable"), "could not list what is installed")
    return tuple(printed.splitlines())


def peers(cache: Path) -> Path:
    """Have the other tools installed in an environment of their own; returns the folder of their commands."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    environment = cache / "environments" / "peers"
    complete = environment / "complete"
    if not complete.exists() or complete.read_text(encoding="utf-8") != wanted:
        print("installing the other tools", file=sys.stderr)
        install(make(environment), ("-r", REQUIREMENTS))
        complete.write_text(wanted, encoding="utf-8")
    return programs(environment)


def with_and_without(cache: Path) -> tuple[Path, Path]:
    """Have two environments made that differ in this plugin alone; returns the interpreters without it and with it.

    The plugin is installed anew from this checkout each time; flake8 and all the rest are of the same versions.
    """
    on = make(cache / "environments" / "with-plugin")
    install(on, (CHECKOUT,))
    install(on, ("--force-reinstall", "--no-deps", CHECKOUT))
    rest = tuple(line for line in frozen(on) if not line.startswith(PLUGIN))
    off = make(cache / "environments" / "without-plugin")
    if frozen(off) != rest:
        install(off, rest)
    if frozen(off) != rest:
        raise BenchmarkError(f"{off.parent.parent} holds something else: delete it to have it made again")
    return off, on


def _must(command: Sequence[str | Path], complaint: str) -> str:
    ended = run(command, seconds=1800)
    if ended.code != 0:
        raise BenchmarkError(f"{complaint}: {ended.last_error}")
    return ended.output
