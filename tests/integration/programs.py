"""The programs that the tests drive, from the environment that the tests run in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SCRIPTS = Path(sys.executable).parent


@dataclass(frozen=True)
class Ended:
    """What a program printed, and its exit status."""

    stdout: str
    stderr: str
    exit_code: int

    @property
    def told(self) -> str:
        """All of it, for a test that fails."""
        return f"exit status {self.exit_code}\n{self.stdout}\n{self.stderr}"


def environment(**changes: str) -> dict[str, str]:
    """Return this process's environment as an activated one: the tools of the tests come first on PATH."""
    path = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", os.defpath)])
    return {**os.environ, "PATH": path, "PYTHONUTF8": "1", **changes}


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    stdin: str | None = None,
    env: Mapping[str, str] | None = None,
    seconds: float = 300,
) -> Ended:
    """Run a command to its end."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=dict(environment() if env is None else env),
        timeout=seconds,
        check=False,
    )
    return Ended(done.stdout, done.stderr, done.returncode)


def must(command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str] | None = None) -> str:
    """Run a command that has to succeed; returns what it printed."""
    ended = run(command, cwd=cwd, env=env)
    assert ended.exit_code == 0, ended.told
    return ended.stdout


def python(version: str) -> Path | None:
    """Return a Python of `version` (such as 3.13) that this machine has, or None; a version manager's shim is asked."""
    candidates = [folder / f"python{version}" for folder in map(Path, os.get_exec_path())]
    question = "import sys; print('%d.%d' % sys.version_info[:2], sys._base_executable)"
    for candidate in filter(Path.is_file, candidates):
        ended = run((candidate, "-c", question), cwd=Path.cwd(), env=environment(PYENV_VERSION=version), seconds=60)
        found, _, program = ended.stdout.strip().partition(" ")
        if ended.exit_code == 0 and found == version:
            return Path(program)
    return None
