"""Projects without labels, where what must be found, or must not be reported, is known all the same.

Projects that read from sockets, zmq, channels of subinterpreters or CAN buses: whatever MPR073 says of them is a false
alarm. Well-kept libraries: whatever MPR08x says of them is one. CPython's own users of connections: every literal
`.recv()` in `multiprocessing` and `concurrent.futures` is on a connection, and its test suite tells at run time.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy import runtime_sites
from benchmarks.accuracy.labels import Site, read_sites
from benchmarks.accuracy.score import Share
from benchmarks.accuracy.tools import run_flake8
from benchmarks.interpreters import Interpreter
from benchmarks.packages import provide, read_list
from benchmarks.peers.receivers import python_files, receivers
from benchmarks.processes import BenchmarkError

LISTS = Path(__file__).parent / "others"
STANDARD_LIBRARY = ("multiprocessing", "concurrent/futures", "asyncio", runtime_sites.TEST_FILE)
# Other connections, read instead of run: a bound `recv` that is kept, and what a test reads in an interpreter that it
# starts without environment variables, where no hook can be.
READ = {"3.13.0": frozenset({Site("multiprocessing/pool.py", 349), Site(runtime_sites.TEST_FILE, 5261)})}
# The parts of it whose every literal `.recv()` is on a connection.
ALL_CONNECTIONS = ("multiprocessing", "concurrent/futures")


@dataclass(frozen=True)
class Silence:
    """A project in which every finding is a false alarm: how much there is to be wrong about, and the findings."""

    project: str
    files: int
    receivers: int
    findings: tuple[str, ...]


@dataclass(frozen=True)
class StandardLibrary:
    """CPython's own: what is found of the literal calls, of the lines that unpickle at run time, and what is left."""

    version: str
    literal: Share
    literal_missed: tuple[Site, ...]
    runtime_version: str
    runtime_calls: Share
    runtime_handed_on: Share
    runtime_missed: tuple[Site, ...]
    elsewhere: tuple[str, ...]


def silences(list_name: str, codes: str, python: Path, folder: Path) -> tuple[Silence, ...]:
    """Run the plugin for `codes` over the packages of a list, unpacked in `folder`."""
    packages = read_list(LISTS / list_name)
    provide(packages, folder)
    return tuple(
        Silence(
            package.requirement.replace("==", " "),
            sum(1 for _ in (folder / package.folder).rglob("*.py")),
            len(_literal_calls(folder, package.folder)),
            tuple(run_flake8(python, folder, codes, package.folder).splitlines()),
        )
        for package in packages
    )


def standard_library(python: Path, interpreter: Interpreter) -> StandardLibrary:
    """Run the plugin over the parts of an interpreter's standard library that use connections."""
    present = [part for part in STANDARD_LIBRARY if (interpreter.library / part).exists()]
    # The library itself is the project, whatever repository it may have been installed into.
    root = ("--mpr-project-root", str(interpreter.library))
    lines = run_flake8(python, interpreter.library, "MPR073,E9", *root, *present).splitlines()
    unread = [line for line in lines if ": E9" in line]
    if unread:
        raise BenchmarkError(f"Python {sys.version_info.major}.{sys.version_info.minor} cannot read {unread[0]}")
    found = read_sites(lines)
    literal = _literal_calls(interpreter.library, *ALL_CONNECTIONS)
    recorded = runtime_sites.read()
    called = _literal_calls(interpreter.library, runtime_sites.TEST_FILE) & recorded.sites
    handed_on = recorded.sites - called
    known = literal | recorded.sites | READ.get(interpreter.version, frozenset())
    return StandardLibrary(
        interpreter.version,
        Share(len(literal & found), len(literal)),
        tuple(sorted(literal - found)),
        recorded.version,
        Share(len(called & found), len(called)),
        Share(len(handed_on & found), len(handed_on)),
        tuple(sorted(recorded.sites - found)),
        tuple(line for line in lines if not read_sites([line]) & known),
    )


def _literal_calls(folder: Path, *parts: str) -> frozenset[Site]:
    """Return the sites of `.recv()` in the parts of a folder."""
    return frozenset(
        Site(file.relative_to(folder).as_posix(), place.line)
        for part in parts
        for file in python_files(folder / part)
        for place in receivers(file.read_bytes())
    )


def false_alarms(groups: Sequence[Silence]) -> tuple[str, ...]:
    """Return the findings in projects that should be silent."""
    return tuple(finding for silence in groups for finding in silence.findings)
