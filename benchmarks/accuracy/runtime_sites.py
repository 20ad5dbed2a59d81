"""Which lines of CPython's own multiprocessing tests unpickle at run time.

    python -m benchmarks.accuracy.runtime_sites [--python PROGRAM] [--seconds N]

Runs the test suite with `Connection.recv()` hooked, in every process that it starts, and writes the lines that called
it to `corpus/runtime_sites.csv`. That suite builds its classes dynamically, so the file is a hard case of its own.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy.labels import CORPUS, Site
from benchmarks.interpreters import Interpreter, find
from benchmarks.processes import BenchmarkError, run

VERSION = "3.13"
TEST_FILE = "test/_test_multiprocessing.py"
RECORD = CORPUS / "runtime_sites.csv"
HOOK = Path(__file__).parent / "recv_hook"
START_METHODS = ("fork", "forkserver", "spawn")
PARTS = ("test_processes", "test_manager", "test_threads", "test_misc")


@dataclass(frozen=True)
class RuntimeSites:
    """The lines that called `Connection.recv()`, in the test file of that version of Python."""

    version: str
    sites: frozenset[Site]


def read(file: Path = RECORD) -> RuntimeSites:
    """Read what was recorded."""
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    versions = {row["python"] for row in rows}
    if len(versions) != 1:
        raise BenchmarkError(f"{file.name} should hold the lines of one Python, not of {len(versions)}")
    return RuntimeSites(versions.pop(), frozenset(Site(row["path"], int(row["line"])) for row in rows))


def write(recorded: RuntimeSites, file: Path = RECORD) -> None:
    """Record lines, sorted."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        rows = csv.writer(opened, lineterminator="\n")
        rows.writerow(("python", "path", "line"))
        rows.writerows((recorded.version, site.path, site.line) for site in sorted(recorded.sites))


def collect(interpreter: Interpreter, seconds: float) -> RuntimeSites:
    """Run the tests of each start method, all within `seconds`, and collect the calling lines."""
    if not (interpreter.library / TEST_FILE).is_file():
        raise BenchmarkError(f"Python {interpreter.version} has no {TEST_FILE}: its `test` package is not installed")
    deadline = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as scratch:
        log = Path(scratch) / "lines"
        log.touch()
        environment = {
            **os.environ,
            "PYTHONPATH": str(HOOK),
            "RECV_HOOK_LOG": str(log),
            "RECV_HOOK_FILE": Path(TEST_FILE).name,
        }
        for method in START_METHODS:
            for part in PARTS:
                module = f"test.test_multiprocessing_{method}.{part}"
                left = deadline - time.monotonic()
                ended = run(
                    (interpreter.program, "-m", "unittest", module),
                    folder=Path(scratch),
                    environment=environment,
                    seconds=max(left, 1),
                )
                how = "stopped at the time limit" if ended.code is None else ended.last_error
                print(f"{module}: {how}; {len(_lines(log))} lines so far", file=sys.stderr)
        return RuntimeSites(interpreter.version, frozenset(Site(TEST_FILE, line) for line in _lines(log)))


def _lines(log: Path) -> set[int]:
    return {int(line) for line in log.read_text(encoding="utf-8").split()}


def main() -> int:
    """Collect and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--python", type=Path, help=f"a Python {VERSION} with its `test` package")
    parser.add_argument("--seconds", type=float, default=1800, help="the time limit of all tests together")
    options = parser.parse_args()
    try:
        recorded = collect(find(VERSION, options.python), options.seconds)
    except BenchmarkError as error:
        print(f"benchmarks.accuracy.runtime_sites: {error}", file=sys.stderr)
        return 1
    write(recorded)
    print(f"{len(recorded.sites)} lines of {TEST_FILE} unpickled under Python {recorded.version}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
