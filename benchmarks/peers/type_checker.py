"""A type checker as an oracle: wrap each receiver in `reveal_type(..)`, on a copy, and read what it prints.

`reveal_type(x).recv()` means what `x.recv()` means, on the same line, so nothing else in the file changes.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from benchmarks.peers.receivers import Receiver, python_files, receivers
from benchmarks.processes import BenchmarkError, run

# The classes' names; `Self@Connection` is the `self` of a class that another library calls so.
_CONNECTION = re.compile(r"(?<!@)\b(?:Pipe)?Connection\b")


class _Position(TypedDict):
    line: int


class _Range(TypedDict):
    start: _Position


class _Diagnostic(TypedDict):
    file: str
    severity: str
    message: str
    range: _Range


class _Summary(TypedDict):
    filesAnalyzed: int


class _Report(TypedDict):
    generalDiagnostics: list[_Diagnostic]
    summary: _Summary


@dataclass(frozen=True)
class Revealed:
    """The type that was printed for a receiver at `line` of `file`."""

    file: Path
    line: int
    type: str

    @property
    def is_connection(self) -> bool:
        """Say whether the type names a connection."""
        return bool(_CONNECTION.search(self.type))


def configure(project: Path, files: Sequence[Path]) -> Path:
    """Write the settings by which just these files of a project are checked, hidden or not; returns the project."""
    settings = {
        "include": [file.as_posix() for file in files],
        "exclude": [],
        "typeCheckingMode": "basic",
        "pythonVersion": "3.13",
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return project


def check(program: Path, project: Path) -> _Report:
    """Run the checker on a project as it is configured; refuses a run that checked nothing."""
    ended = run((program, "--outputjson", "--project", project), folder=project, seconds=1800)
    try:
        report: _Report = json.loads(ended.output)
    except ValueError as error:
        raise BenchmarkError(f"{program.name} gave no report on {project.name}: {ended.last_error}") from error
    if not report["summary"]["filesAnalyzed"]:
        raise BenchmarkError(f"{program.name} found no file to check in {project.name}")
    return report


def wrapped(source: bytes, places: tuple[Receiver, ...]) -> bytes:
    """Put `reveal_type(..)` around the expressions at `places`."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    insertions: list[tuple[int, int, bytes]] = []
    for place in places:
        start = starts[place.line - 1] + place.column
        end = starts[place.end_line - 1] + place.end_column
        insertions += [(start, -end, b"reveal_type("), (end, -start, b")")]
    for at, _, text in sorted(insertions, reverse=True):
        source = source[:at] + text + source[at:]
    return source


def reveal(program: Path, project: Path, scratch: Path) -> tuple[Revealed, ...]:
    """Ask `program` (basedpyright or pyright) for the receivers' types in `project`; paths come relative to it."""
    files = [(file, receivers(file.read_bytes())) for file in python_files(project)]
    asked = [(file.relative_to(project), places) for file, places in files if places]
    if not asked:
        return ()
    copy = scratch / project.name
    shutil.copytree(project, copy, copy_function=_link, symlinks=True)
    for file, places in asked:
        source = wrapped((copy / file).read_bytes(), places)
        (copy / file).unlink()
        (copy / file).write_bytes(source)
    report = check(program, configure(copy, [file for file, _ in asked]))
    return tuple(
        _revealed(found, copy)
        for found in report["generalDiagnostics"]
        if found["severity"] == "information" and found["message"].startswith("Type of")
    )


def _revealed(found: _Diagnostic, copy: Path) -> Revealed:
    """Read the file, the line and the type from `Type of "x" is "T"`."""
    text = found["message"].rpartition(' is "')[2].removesuffix('"')
    return Revealed(Path(os.path.relpath(found["file"], copy)), found["range"]["start"]["line"] + 1, text)


def _link(source: str, copy: str) -> None:
    """Link instead of copying: files that change are replaced, never written to."""
    os.link(source, copy)
