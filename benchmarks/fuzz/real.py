"""Reads real files, as many as there are: `python -m benchmarks.fuzz.real [FOLDER...]`.

Without folders these are the running interpreter's standard library, its tests with their bad syntax and deep nesting
among it, and the packages that are installed. The engine's guard is off, and what it prints or warns of counts as
wrong. `--flake8` runs flake8 itself over them as well.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import io
import os
import random
import re
import subprocess
import sys
import sysconfig
import time
import tokenize
import traceback
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flake8_mp_recv.analysis import UNGUARDED, Session
from flake8_mp_recv.options import Options

STANDARD_LIBRARY: Final = Path(sysconfig.get_path("stdlib"))
SITE_PACKAGES: Final = Path(sysconfig.get_path("purelib"))
_SKIPPED: Final = frozenset({"site-packages", "__pycache__"})
_PRINTED: Final = re.compile(r".+?:\d+:\d+: [A-Z]+\d+ .*")
_TESTS: Final = frozenset({"test", "tests", "idle_test", "lib2to3"})


@dataclass(frozen=True)
class Survey:
    """What came of reading a folder's files."""

    files: int
    not_python: int
    findings: Counter[str]
    wrong: tuple[str, ...]
    seconds: float
    slowest: tuple[float, str]

    def __str__(self) -> str:
        codes = ", ".join(f"{code} {count}" for code, count in sorted(self.findings.items())) or "none"
        return (
            f"{self.files} files in {self.seconds:.0f} s, {self.not_python} of them not Python; "
            f"findings: {codes}; wrong: {len(self.wrong)}; "
            f"slowest: {self.slowest[0]:.1f} s, {self.slowest[1]}"
        )


def python_files(folder: Path, tests: bool = True) -> list[Path]:
    """Return the Python files below a folder, in order: but for packages installed there, and tests if not wanted."""
    left_out = _SKIPPED if tests else _SKIPPED | _TESTS
    found = (file for file in folder.rglob("*.py") if file.is_file())
    return sorted(file for file in found if not left_out & set(file.relative_to(folder).parts))


def sampled(files: Sequence[Path], count: int, seed: int) -> list[Path]:
    """Return ``count`` of the files, or all if there are fewer; the same for the same seed."""
    return sorted(random.Random(seed).sample(files, min(count, len(files))))


def survey(files: Iterable[Path], root: Path) -> Survey:
    """Read the files as parts of the project at ``root``, in one session, as flake8 does without workers."""
    session = Session(Options(project_root=str(root), audit=True), guard=False)
    findings: Counter[str] = Counter()
    wrong: list[str] = []
    count = not_python = 0
    slowest = (0.0, "")
    began = time.monotonic()
    for file in files:
        count += 1
        name = file.relative_to(root).as_posix()
        lines = lines_of(file)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tree = ast.parse("".join(lines))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            not_python += 1
            continue
        out = io.StringIO()
        at = time.monotonic()
        with (
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(out),
            warnings.catch_warnings(record=True) as warned,
        ):
            warnings.simplefilter("always")
            try:
                findings.update(finding.code for finding in session.findings(tree, lines, str(file)))
            except Exception:
                out.write(traceback.format_exc(limit=-4))
        out.writelines(f"{warning.category.__name__}: {warning.message}\n" for warning in warned)
        slowest = max(slowest, (time.monotonic() - at, name))
        if out.getvalue():
            wrong.append(f"{name}: {out.getvalue()}")
    return Survey(count, not_python, findings, tuple(wrong), time.monotonic() - began, slowest)


def lines_of(file: Path) -> list[str]:
    """Return a file's lines as flake8 reads them, which takes for Latin-1 what it cannot decode otherwise."""
    try:
        with tokenize.open(file) as opened:
            return opened.readlines()
    except (SyntaxError, UnicodeError):
        return file.read_text(encoding="latin-1").splitlines(keepends=True)


def flake8_over(folder: Path, jobs: int) -> list[str]:
    """Run flake8 over a folder, as a project of its own; return what it does beside printing findings."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "flake8", "--isolated", "--select=MPR,E9", "--enable-extensions=MPR9"),
            *("--exclude=site-packages", f"--jobs={jobs}", f"--mpr-project-root={folder}", "."),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, UNGUARDED: "1", "PYTHONUTF8": "1"},
        check=False,
    )
    printed = done.stdout.splitlines()
    odd = [f"printed: {line}" for line in printed if not _PRINTED.fullmatch(line)]
    odd += [f"stderr: {line}" for line in done.stderr.splitlines()]
    if done.returncode not in (0, 1):
        odd.append(f"exit status {done.returncode}")
    ours = sum(" MPR" in line for line in printed)
    print(f"  flake8: exit status {done.returncode}, {ours} findings of MPR, {len(printed) - ours} of E9", flush=True)
    return odd


def main() -> int:
    """Survey the folders, and print a line for each; the exit status tells whether anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz.real", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[STANDARD_LIBRARY, SITE_PACKAGES], metavar="FOLDER")
    parser.add_argument("--flake8", action="store_true", help="run flake8 over the folders, too")
    parser.add_argument("--jobs", type=int, default=1, help="workers of that flake8 (default: 1)")
    options = parser.parse_args()
    wrong: list[str] = []
    for folder in options.folders:
        root = folder.resolve()
        found = survey(python_files(root), root)
        print(f"{folder}: {found}", flush=True)
        wrong += found.wrong
        if options.flake8:
            wrong += flake8_over(root, options.jobs)
    for told in wrong:
        print(told.rstrip())
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
