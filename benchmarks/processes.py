"""Runs a command to its end, within a time limit, and takes everything that it started down with it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class BenchmarkError(Exception):
    """What stops a benchmark, in one line for the person who runs it."""


@dataclass(frozen=True)
class Finished:
    """What a command printed, and how it ended; `code` is None if it was stopped at its time limit."""

    output: str
    errors: str
    code: int | None

    @property
    def last_error(self) -> str:
        """The last line of standard error that says something."""
        lines = [line.strip() for line in self.errors.splitlines() if line.strip()]
        return lines[-1] if lines else f"exit status {self.code}"


def run(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    seconds: float = 600,
) -> Finished:
    """Run `command` in `folder`; what it printed until its time limit is kept."""
    child = subprocess.Popen(
        [str(word) for word in command],
        cwd=folder,
        env=None if environment is None else dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, errors = child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        stop(child)
        output, errors = child.communicate()
        return Finished(output, errors, None)
    except BaseException:
        stop(child)
        raise
    return Finished(output, errors, child.returncode)


def stop(child: subprocess.Popen[str]) -> None:
    """Kill `child` and the processes that it started, which share its session."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
