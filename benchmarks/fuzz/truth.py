"""Compares what the engine says of a program with what the program does."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from benchmarks.fuzz.flows import Program
from flake8_mp_recv.analysis import Session
from flake8_mp_recv.options import DEFAULTS

RUNNER: Final = Path(__file__).with_name("runner.py")


@dataclass(frozen=True, order=True)
class Line:
    """A line of one of a program's files."""

    file: str
    number: int


class BrokenProgram(Exception):
    """A generated program that does not run to its end proves nothing: the generator is wrong."""


@dataclass(frozen=True)
class Verdict:
    """Where the engine and the run disagree, and how much they agree on."""

    missed: tuple[Line, ...]
    false: tuple[Line, ...]
    right: int

    def __bool__(self) -> bool:
        """Whether anything is wrong."""
        return bool(self.missed or self.false)


class Referee:
    """Runs programs in a process that waits for them, and has the engine read them."""

    def __init__(self) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="programs-")
        self._count = 0
        self._runner = subprocess.Popen(
            [sys.executable, "-I", str(RUNNER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Referee:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner.stdin is not None and self._runner.stdout is not None
        self._runner.stdin.close()
        self._runner.wait()
        self._runner.stdout.close()
        self._scratch.cleanup()

    def judge(self, program: Program) -> Verdict:
        """Run a program and lint it. Raises BrokenProgram when it does not run to its end."""
        self._count += 1
        folder = Path(self._scratch.name, str(self._count))
        program.write(folder)
        unpickled, others = self._observed(folder)
        reported = reported_lines(folder, program)
        return Verdict(
            tuple(sorted(unpickled - reported)),
            tuple(sorted((others - unpickled) & reported)),
            len(unpickled & reported) + len(others - unpickled - reported),
        )

    def _observed(self, folder: Path) -> tuple[set[Line], set[Line]]:
        assert self._runner.stdin is not None and self._runner.stdout is not None
        self._runner.stdin.write(f"{folder}\n")
        self._runner.stdin.flush()
        answer = json.loads(self._runner.stdout.readline())
        if answer["failure"]:
            raise BrokenProgram(f"{answer['failure']}\n{(folder / 'main.py').read_text(encoding='utf-8')}")
        found: tuple[set[Line], set[Line]] = (set(), set())
        for unpickles, file, number in answer["places"]:
            found[0 if unpickles == "1" else 1].add(Line(file, int(number)))
        return found


def reported_lines(folder: Path, program: Program) -> set[Line]:
    """Return the lines that MPR073 reports in a program that lies in ``folder``, with the engine's guard off."""
    session = Session(DEFAULTS, guard=False)
    return {
        Line(name, finding.line)
        for name, text in program.files.items()
        for finding in session.findings(ast.parse(text), text.splitlines(keepends=True), str(folder / name))
        if finding.code == "MPR073"
    }
